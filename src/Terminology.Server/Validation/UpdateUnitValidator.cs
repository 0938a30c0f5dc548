using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.UpdateUnitRequest"/>.</summary>
internal sealed class UpdateUnitValidator : AbstractValidator<Contract.UpdateUnitRequest>
{
    /// <summary>Sets up the rules.</summary>
    public UpdateUnitValidator()
    {
        RuleFor(request => request.Memory).IsMemoryName();
        RuleFor(request => request.Unit).IsUnitId();
        RuleFor(request => request.Content).IsUnitContent();
    }
}
