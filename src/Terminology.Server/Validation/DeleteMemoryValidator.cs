using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.DeleteMemoryRequest"/>.</summary>
internal sealed class DeleteMemoryValidator : AbstractValidator<Contract.DeleteMemoryRequest>
{
    /// <summary>Sets up the rules.</summary>
    public DeleteMemoryValidator() => RuleFor(request => request.Memory).IsMemoryName();
}
