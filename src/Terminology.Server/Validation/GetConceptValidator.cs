using FluentValidation;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.GetConceptRequest"/>.</summary>
internal sealed class GetConceptValidator : AbstractValidator<Contract.GetConceptRequest>
{
    /// <summary>Sets up the rules.</summary>
    public GetConceptValidator()
        => RuleFor(request => request.Concept).Cascade(CascadeMode.Stop)
            .IsNoLongerThan(RequestLimits.MaxConceptIdLength)
            .Must(id => id.Length > 0)
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage("The id of the concept is missing; expected one such as “C-0214”.");
}
