using FluentValidation;
using FluentValidation.Results;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Server.Contracts;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>The rule for what a unit says: the contract's form here, the content by the engine's <see cref="UnitRules"/>.</summary>
internal static class UnitContentRule
{
    // Stand-ins of a language tag that cannot be read, so that the rest of the unit is checked all the same; not equal to each other.
    private static readonly LanguageTag UnreadableSource = LanguageTag.Parse("und", "");
    private static readonly LanguageTag UnreadableTarget = LanguageTag.Parse("zxx", "");

    /// <summary>A content that a memory takes.</summary>
    public static IRuleBuilderOptionsConditions<T, Contract.UnitContent> IsUnitContent<T>(this IRuleBuilder<T, Contract.UnitContent> rule)
        => rule.Custom((content, context) =>
        {
            var path = context.PropertyPath;
            if (content is null)
            {
                context.AddFailure(new ValidationFailure(path, "The content is missing; expected languages, source and target.") { CustomState = ErrorCode.InvalidValue });
                return;
            }

            foreach (var failure in new Fields().Validate(content).Errors)
            {
                failure.PropertyName = $"{path}.{failure.PropertyName}";
                context.AddFailure(failure);
            }

            context.AddFailures(broken => UnitRules.Check(
                content.ToModel(
                    LanguageTag.TryParse(content.SourceLanguage, out var source) ? source : UnreadableSource,
                    LanguageTag.TryParse(content.TargetLanguage, out var target) ? target : UnreadableTarget),
                $"{ProtoPath.Of(path)}.",
                broken));
        });

    private sealed class Fields : AbstractValidator<Contract.UnitContent>
    {
        public Fields()
        {
            RuleFor(content => content.SourceLanguage).IsLanguageTag();
            RuleFor(content => content.TargetLanguage).IsLanguageTag();
            RuleFor(content => content.Status).IsNamed();
            RuleFor(content => content.Origin).IsNamed();
            RuleFor(content => content.ValidUntil).IsDay();
            RuleFor(content => content.ValidFrom).IsDay();
            RuleForEach(content => content.SourceTags).SetValidator(new InlineTagValidator());
            RuleForEach(content => content.TargetTags).SetValidator(new InlineTagValidator());
        }
    }
}
