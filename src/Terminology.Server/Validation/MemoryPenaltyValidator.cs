using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.MemoryPenalty"/>.</summary>
internal sealed class MemoryPenaltyValidator : AbstractValidator<Contract.MemoryPenalty>
{
    /// <summary>Sets up the rules.</summary>
    public MemoryPenaltyValidator()
    {
        RuleFor(penalty => penalty.Memory).IsMemoryName();
        RuleFor(penalty => penalty.Points).IsWithin(0, RequestLimits.MaxPenalty);
    }
}
