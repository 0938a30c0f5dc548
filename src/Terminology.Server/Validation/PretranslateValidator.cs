using FluentValidation;
using Terminology.Memories.Pretranslation;
using Terminology.Server.Contracts;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Rules of <see cref="Contract.PretranslateRequest"/>.</summary>
internal sealed class PretranslateValidator : AbstractValidator<Contract.PretranslateRequest>
{
    /// <summary>Sets up the rules.</summary>
    public PretranslateValidator()
    {
        RuleFor(request => request.Id).IsNoLongerThan(RequestLimits.MaxStreamIdLength);
        RuleFor(request => request).FollowsLookup("", request => request.ToLookup());
        RuleFor(request => request.MinScore).IsWithinOrDefault(Pretranslator.LowestMinScore, Pretranslator.HighestMinScore);
    }
}
