using FluentValidation;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Server.Contracts;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>The rules for the segment of a look-up and its context, which are the engine's.</summary>
internal static class SegmentRule
{
    /// <summary>A segment that can be looked up.</summary>
    public static IRuleBuilderOptionsConditions<Contract.LookupRequest, string> IsSegment(this IRuleBuilder<Contract.LookupRequest, string> rule)
        => rule.Custom((text, context) => context.AddFailures(
            broken => UnitRules.CheckSegment(text, Language(context.InstanceToValidate), ProtoPath.Of(context.PropertyPath), broken)));

    /// <summary>A context that can be looked up, or none.</summary>
    public static IRuleBuilderOptionsConditions<Contract.LookupRequest, Contract.SegmentContext?> IsContext(this IRuleBuilder<Contract.LookupRequest, Contract.SegmentContext?> rule)
        => rule.Custom((segmentContext, context) => context.AddFailures(
            broken => UnitRules.CheckContext(segmentContext.ToModel(), Language(context.InstanceToValidate), ProtoPath.Of(context.PropertyPath), broken)));

    /// <summary>The language decides how the tokens are counted; one that cannot be read is a violation of its own.</summary>
    private static LanguageTag Language(Contract.LookupRequest request) => LanguageTag.TryParse(request.SourceLanguage, out var tag) ? tag : LanguageTag.English;
}
