using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.CreateMemoryRequest"/>.</summary>
internal sealed class CreateMemoryValidator : AbstractValidator<Contract.CreateMemoryRequest>
{
    /// <summary>Sets up the rules.</summary>
    public CreateMemoryValidator()
    {
        RuleFor(request => request.Memory).IsMemoryName();
        RuleFor(request => request.Penalty).IsWithin(0, RequestLimits.MaxPenalty);
    }
}
