using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>The rule for messages that hold the fields of a look-up under the same names.</summary>
internal static class LookupRule
{
    /// <summary>Stands for the segment where there is none to check.</summary>
    public const string AnyText = "-";

    private static readonly LookupValidator Validator = new();

    /// <summary>A message whose look-up keeps the rules of <see cref="Contract.LookupRequest"/>, the threshold aside: that has limits of its own.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="prefix">Path of the message, with its dot, or empty.</param>
    /// <param name="lookup">The look-up.</param>
    public static IRuleBuilderOptionsConditions<TRequest, TMessage> FollowsLookup<TRequest, TMessage>(
        this IRuleBuilder<TRequest, TMessage> rule, string prefix, Func<TMessage, Contract.LookupRequest> lookup)
        => rule.Custom((message, context) =>
        {
            var asked = lookup(message);
            asked.MinScore = 0;
            foreach (var failure in Validator.Validate(asked).Errors)
            {
                failure.PropertyName = prefix + failure.PropertyName;
                context.AddFailure(failure);
            }
        });
}
