using FluentValidation;
using Terminology.Memories.Concordance;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.SearchUnitsRequest"/>.</summary>
internal sealed class SearchUnitsValidator : AbstractValidator<Contract.SearchUnitsRequest>
{
    /// <summary>Sets up the rules.</summary>
    public SearchUnitsValidator()
    {
        RuleFor<IReadOnlyCollection<string>>(request => request.Memories).HoldsAtMost(RequestLimits.MaxMemoriesPerLookup).OverridePropertyName("memories");
        RuleForEach(request => request.Memories).IsMemoryName();
        RuleFor(request => request.Language).IsLanguageTag();
        RuleFor(request => request.OtherLanguage).Cascade(CascadeMode.Stop)
            .IsLanguageTag()
            .Must((request, other) => !LanguageOf(request.Language).SameLanguage(LanguageOf(other)))
            .WithState(_ => ErrorCode.InvalidLanguage)
            .WithMessage((request, other) => $"“{other}” is the language of “{request.Language}” too; expected a tag of another language, or nothing for any.")
            .When(request => request.OtherLanguage.Length > 0);
        RuleFor(request => request.Text)
            .Custom((text, context) => context.AddFailures(broken => ConcordanceRules.CheckText(text, LanguageOf(context.InstanceToValidate.Language), "text", broken)));
        RuleFor(request => request.Mode).IsNamed();
        RuleFor(request => request.Without)
            .Custom((without, context) => context.AddFailures(broken => ConcordanceRules.CheckWithout(without, LanguageOf(context.InstanceToValidate.Language), "without", broken)));
        RuleFor(request => request.OtherText)
            .Custom((text, context) => context.AddFailures(broken => ConcordanceRules.CheckText(text, LanguageOf(context.InstanceToValidate.OtherLanguage), "other_text", broken)))
            .When(request => request.OtherText.Length > 0);
        RuleFor(request => request.PageSize).IsWithinOrDefault(1, ConcordanceQuery.MaxPageSize);
        RuleFor(request => request.PageToken).IsNoLongerThan(RequestLimits.MaxPageTokenLength);
    }

    // It decides how words are cut; one that cannot be read is a violation of its own.
    private static LanguageTag LanguageOf(string text) => LanguageTag.TryParse(text, out var tag) ? tag : default;
}
