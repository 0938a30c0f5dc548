using FluentValidation;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Server.Contracts;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.LookupRequest"/>.</summary>
internal sealed class LookupValidator : AbstractValidator<Contract.LookupRequest>
{
    /// <summary>Sets up the rules.</summary>
    public LookupValidator()
    {
        RuleFor<IReadOnlyCollection<string>>(request => request.Memories).HoldsAtMost(RequestLimits.MaxMemoriesPerLookup).OverridePropertyName("memories");
        RuleForEach(request => request.Memories).IsMemoryName();
        RuleFor(request => request.SourceLanguage).IsLanguageTag();
        RuleFor(request => request.TargetLanguage).Cascade(CascadeMode.Stop)
            .IsLanguageTag()
            .Must((request, target) => !SameLanguage(request.SourceLanguage, target))
            .WithState(_ => ErrorCode.InvalidLanguage)
            .WithMessage((request, target) => $"“{target}” is the language of “{request.SourceLanguage}” too; expected a tag of another language.");
        RuleFor(request => request.Text).IsSegment();
        RuleFor(request => request.MinScore).IsWithinOrDefault(LookupQuery.LowestMinScore, 100);
        RuleFor(request => request.Tags).Custom((tags, context) => context.AddFailures(
            broken => UnitRules.CheckTags(tags.ToModel(), context.InstanceToValidate.Text, "tags", broken)));
        RuleForEach(request => request.Tags).SetValidator(new InlineTagValidator());
        RuleFor(request => request.Context).IsContext();
        RuleFor(request => request.ContextRule).IsNamed();
        RuleFor(request => request.TimeBudgetMilliseconds).IsWithinOrDefault(1, RequestLimits.MaxTimeBudgetMilliseconds);
        RuleFor<IReadOnlyCollection<Contract.MemoryPenalty>>(request => request.Penalties)
            .HoldsAtMost(RequestLimits.MaxMemoriesPerLookup)
            .Must(penalties => penalties.DistinctBy(penalty => penalty.Memory).Count() == penalties.Count)
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage("A memory is named twice; expected one penalty a memory.")
            .OverridePropertyName("penalties");
        RuleForEach(request => request.Penalties).SetValidator(new MemoryPenaltyValidator());
        RuleFor(request => request.MaxMatches).IsWithinOrDefault(1, LookupQuery.MostMatches);
    }

    private static bool SameLanguage(string source, string target)
        => LanguageTag.TryParse(source, out var one) && LanguageTag.TryParse(target, out var other) && one.SameLanguage(other);
}
