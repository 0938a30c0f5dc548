using Terminology.Model;
using Terminology.Server.Refusals;
using Terminology.Server.Validation;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Refusals of single requests of a stream.</summary>
internal static class RefusalMessages
{
    /// <summary>Why a request was refused.</summary>
    public static Contract.Refusal ToContract(this TerminologyException refusal)
    {
        var message = new Contract.Refusal { Reason = RefusalStatus.ReasonOf(refusal.Code), Message = refusal.Message };
        message.Violations.AddRange(refusal.Violations.Select(violation => new Contract.Violation { Field = violation.Field, Message = violation.Message }));
        return message;
    }

    /// <summary>The id of a request; one over its limit, which is a reason to refuse it, comes back cut, for the caller to recognise.</summary>
    public static string ShortenedId(this string id) => id.Length <= RequestLimits.MaxStreamIdLength ? id : id[..RequestLimits.MaxStreamIdLength];
}
