using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.InlineTag"/>; its place in the text is checked with the segment.</summary>
internal sealed class InlineTagValidator : AbstractValidator<Contract.InlineTag>
{
    /// <summary>Sets up the rules.</summary>
    public InlineTagValidator() => RuleFor(tag => tag.Kind)
        .Must(kind => kind != Contract.InlineTagKind.Unspecified && Enum.IsDefined(kind))
        .WithState(_ => Model.ErrorCode.InvalidValue)
        .WithMessage("The kind of the tag is not stated; expected open, close or single.");
}
