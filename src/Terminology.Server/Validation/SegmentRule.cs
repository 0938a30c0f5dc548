using FluentValidation;
using FluentValidation.Results;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Server.Validation;

/// <summary>The rule for a segment, which is the engine's.</summary>
internal static class SegmentRule
{
    /// <summary>A segment that can be looked up.</summary>
    public static IRuleBuilderOptionsConditions<T, string> IsSegment<T>(this IRuleBuilder<T, string> rule)
        => rule.Custom((text, context) =>
        {
            var broken = new List<(ErrorCode Code, Violation Violation)>();
            UnitRules.CheckSegment(text, ProtoPath.Of(context.PropertyPath), broken);
            foreach (var (code, violation) in broken) context.AddFailure(new ValidationFailure(violation.Field, violation.Message) { CustomState = code });
        });
}
