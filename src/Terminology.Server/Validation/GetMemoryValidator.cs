using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.GetMemoryRequest"/>.</summary>
internal sealed class GetMemoryValidator : AbstractValidator<Contract.GetMemoryRequest>
{
    /// <summary>Sets up the rules.</summary>
    public GetMemoryValidator() => RuleFor(request => request.Memory).IsMemoryName();
}
