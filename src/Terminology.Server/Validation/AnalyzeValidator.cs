using FluentValidation;
using Terminology.Memories.Analysis;
using Terminology.Server.Contracts;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.AnalyzeRequest"/>, but for the segments themselves: those <see cref="AnalysedTexts"/> checks, which knows their numbers.</summary>
internal sealed class AnalyzeValidator : AbstractValidator<Contract.AnalyzeRequest>
{
    /// <summary>Sets up the rules.</summary>
    public AnalyzeValidator()
    {
        When(request => request.Settings is not null, () =>
        {
            RuleFor(request => request.Settings).FollowsLookup("settings.", settings => settings.ToLookup(LookupRule.AnyText));
            RuleFor(request => request.Settings.MinScore).IsWithinOrDefault(MemoryAnalysis.LowestScore, 100);
        });
        When(request => request.Segments is not null, () => RuleFor<IReadOnlyCollection<Contract.AnalysisSegment>>(request => request.Segments.Segments).Cascade(CascadeMode.Stop)
            .IsNotEmpty()
            .HoldsAtMost(RequestLimits.MaxSegmentsPerMessage)
            .OverridePropertyName("segments.segments"));
    }
}
