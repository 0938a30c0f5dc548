using FluentValidation;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.LookupStreamRequest"/>.</summary>
internal sealed class LookupStreamValidator : AbstractValidator<Contract.LookupStreamRequest>
{
    /// <summary>Sets up the rules.</summary>
    public LookupStreamValidator()
    {
        RuleFor(request => request.Id).IsNoLongerThan(RequestLimits.MaxStreamIdLength);
        RuleFor(request => request.Lookup).Cascade(CascadeMode.Stop)
            .Must(lookup => lookup is not null)
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage("The look-up is missing.")
            .SetValidator(new LookupValidator());
    }
}
