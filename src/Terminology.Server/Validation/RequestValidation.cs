using FluentValidation;
using FluentValidation.Results;
using Terminology.Model;

namespace Terminology.Server.Validation;

/// <summary>Checks requests by the validator of their type.</summary>
internal sealed class RequestValidation(IServiceProvider services)
{
    /// <summary>Refuses a request that breaks a rule, with all violations in the order of the rules.</summary>
    /// <exception cref="TerminologyException">The <see cref="ErrorCode"/> of the first violation.</exception>
    public void Check<TRequest>(TRequest request)
    {
        if (services.GetService<IValidator<TRequest>>() is not { } validator) return;

        var failures = validator.Validate(request).Errors;
        if (failures.Count > 0) throw new TerminologyException(Code(failures[0]), [.. failures.Select(failure => new Violation(ProtoPath.Of(failure.PropertyName), failure.ErrorMessage))]);
    }

    private static ErrorCode Code(ValidationFailure failure) => (ErrorCode)failure.CustomState;
}
