using FluentValidation;
using Terminology.Memories;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>The rule for the segment of a look-up, which is the engine's.</summary>
internal static class SegmentRule
{
    /// <summary>A segment that can be looked up.</summary>
    public static IRuleBuilderOptionsConditions<Contract.LookupRequest, string> IsSegment(this IRuleBuilder<Contract.LookupRequest, string> rule)
        => rule.Custom((text, context) =>
        {
            // The language decides how the tokens are counted; one that cannot be read is a violation of its own.
            var language = LanguageTag.TryParse(context.InstanceToValidate.SourceLanguage, out var tag) ? tag : LanguageTag.English;
            context.AddFailures(broken => UnitRules.CheckSegment(text, language, ProtoPath.Of(context.PropertyPath), broken));
        });
}
