using FluentValidation;
using Terminology.Glossaries;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.SearchConceptsRequest"/>.</summary>
internal sealed class SearchConceptsValidator : AbstractValidator<Contract.SearchConceptsRequest>
{
    /// <summary>Sets up the rules.</summary>
    public SearchConceptsValidator()
    {
        RuleFor(request => request.Text).Cascade(CascadeMode.Stop)
            .IsNoLongerThan(ConceptQuery.MaxTextLength)
            .Must(text => text.Any(char.IsLetterOrDigit))
            .WithState(_ => ErrorCode.InvalidText)
            .WithMessage("There is nothing to search for; expected a text with at least one letter or digit.");
        RuleFor(request => request.Language)
            .Must(language => language is "" or "fr" or "en")
            .WithState(_ => ErrorCode.InvalidLanguage)
            .WithMessage("The glossary has no such language; expected “fr”, “en”, or nothing for both.");
        RuleFor(request => request.SubjectField).IsNoLongerThan(RequestLimits.MaxSubjectFieldLength);
        RuleFor<IReadOnlyCollection<Contract.TermStatus>>(request => request.Statuses).HoldsAtMost(RequestLimits.MaxStatuses).OverridePropertyName("statuses");
        RuleForEach(request => request.Statuses).IsNamed();
        RuleFor(request => request.MaxResults).IsWithinOrDefault(1, ConceptQuery.MaxMaxResults);
    }
}
