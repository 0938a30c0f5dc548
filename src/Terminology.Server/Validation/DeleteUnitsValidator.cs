using FluentValidation;
using Terminology.Memories;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.DeleteUnitsRequest"/>.</summary>
internal sealed class DeleteUnitsValidator : AbstractValidator<Contract.DeleteUnitsRequest>
{
    /// <summary>Sets up the rules.</summary>
    public DeleteUnitsValidator()
    {
        RuleFor(request => request.Memory).IsMemoryName();
        RuleFor<IReadOnlyCollection<string>>(request => request.Units).Cascade(CascadeMode.Stop)
            .IsNotEmpty()
            .HoldsAtMost(UnitRules.MaxUnitsPerRequest)
            .OverridePropertyName("units")
            .DependentRules(() => RuleForEach(request => request.Units).IsUnitId());
    }
}
