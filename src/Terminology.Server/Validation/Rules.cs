using FluentValidation;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Server.Contracts;

namespace Terminology.Server.Validation;

/// <summary>Rules that several requests share. Each gives one violation, with its <see cref="ErrorCode"/> as state.</summary>
internal static class Rules
{
    /// <summary>A number within a range, or 0 for its default.</summary>
    public static IRuleBuilderOptions<T, int> IsWithinOrDefault<T>(this IRuleBuilder<T, int> rule, int least, int most)
        => rule.Must(value => value == 0 || (value >= least && value <= most))
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage((_, value) => $"{value} is out of range; expected {least} to {most}, or 0 for the default.");

    /// <summary>A number within a range.</summary>
    public static IRuleBuilderOptions<T, int> IsWithin<T>(this IRuleBuilder<T, int> rule, int least, int most)
        => rule.Must(value => value >= least && value <= most)
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage((_, value) => $"{value} is out of range; expected {least} to {most}.");

    /// <summary>A text of at most so many UTF-16 code units.</summary>
    public static IRuleBuilderOptions<T, string> IsNoLongerThan<T>(this IRuleBuilder<T, string> rule, int most)
        => rule.Must(text => text.Length <= most)
            .WithState(_ => ErrorCode.TooLarge)
            .WithMessage((_, text) => $"The text has {text.Length} UTF-16 code units; expected at most {most}.");

    /// <summary>A list of at most so many elements.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyCollection<TElement>> HoldsAtMost<T, TElement>(this IRuleBuilder<T, IReadOnlyCollection<TElement>> rule, int most)
        => rule.Must(list => list.Count <= most)
            .WithState(_ => ErrorCode.TooLarge)
            .WithMessage((_, list) => $"The list has {list.Count} elements; expected at most {most}.");

    /// <summary>A list of at least one element.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyCollection<TElement>> IsNotEmpty<T, TElement>(this IRuleBuilder<T, IReadOnlyCollection<TElement>> rule)
        => rule.Must(list => list.Count > 0)
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage("The list is empty; expected at least one element.");

    /// <summary>A value of an enumeration that the contract names.</summary>
    public static IRuleBuilderOptions<T, TEnum> IsNamed<T, TEnum>(this IRuleBuilder<T, TEnum> rule)
        where TEnum : struct, Enum
        => rule.Must(Enum.IsDefined)
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage((_, value) => $"{value} is not a value of {typeof(TEnum).Name}; expected one that the contract names.");

    /// <summary>A day, or none.</summary>
    public static IRuleBuilderOptions<T, string> IsDay<T>(this IRuleBuilder<T, string> rule)
        => rule.Must(text => text.Length == 0 || UnitMessages.TryParseDay(text, out _))
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage("Not a day; expected one such as “2026-12-31”.");

    /// <summary>The id of a unit.</summary>
    public static IRuleBuilderOptions<T, string> IsUnitId<T>(this IRuleBuilder<T, string> rule)
        => rule.Must(id => Guid.TryParseExact(id, "D", out _))
            .WithState(_ => ErrorCode.InvalidValue)
            .WithMessage("Not the id of a unit; expected a UUID such as “0198f3a2-6c1e-7d44-9b0e-2f5a8c7d1e90”.");

    /// <summary>A language tag.</summary>
    public static IRuleBuilderOptions<T, string> IsLanguageTag<T>(this IRuleBuilder<T, string> rule)
        => rule.Must(tag => LanguageTag.TryParse(tag, out _))
            .WithState(_ => ErrorCode.InvalidLanguage)
            .WithMessage((_, tag) => tag.Length == 0
                ? "The language is missing; expected a BCP 47 tag such as “fr” or “en-GB”."
                : $"“{Shown(tag)}” is not a language tag; expected a BCP 47 tag such as “fr” or “en-GB”.");

    /// <summary>The name of a memory.</summary>
    public static IRuleBuilderOptionsConditions<T, string> IsMemoryName<T>(this IRuleBuilder<T, string> rule)
        => rule.Custom((name, context) => context.AddFailures(broken => UnitRules.CheckName(name, ProtoPath.Of(context.PropertyPath), broken)));

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
