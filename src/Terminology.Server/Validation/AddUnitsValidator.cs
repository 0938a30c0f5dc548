using FluentValidation;
using Terminology.Memories;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.AddUnitsRequest"/>.</summary>
internal sealed class AddUnitsValidator : AbstractValidator<Contract.AddUnitsRequest>
{
    /// <summary>Sets up the rules.</summary>
    public AddUnitsValidator()
    {
        RuleFor(request => request.Memory).IsMemoryName();
        RuleFor<IReadOnlyCollection<Contract.NewUnit>>(request => request.Units).Cascade(CascadeMode.Stop)
            .IsNotEmpty()
            .HoldsAtMost(UnitRules.MaxUnitsPerRequest)
            .OverridePropertyName("units")
            .DependentRules(() => RuleForEach(request => request.Units).SetValidator(new NewUnitValidator()));
    }
}
