using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.NewUnit"/>.</summary>
internal sealed class NewUnitValidator : AbstractValidator<Contract.NewUnit>
{
    /// <summary>Sets up the rules.</summary>
    public NewUnitValidator()
    {
        RuleFor(unit => unit.Unit).IsUnitId().When(unit => unit.Unit.Length > 0);
        RuleFor(unit => unit.Content).IsUnitContent();
    }
}
