extern alias server;

using Google.Rpc;
using Grpc.Core;
using ErrorCode = Terminology.Model.ErrorCode;
using RefusalStatus = server::Terminology.Server.Refusals.RefusalStatus;
using TerminologyException = Terminology.Model.TerminologyException;
using Violation = Terminology.Model.Violation;

namespace Terminology.Server.Tests.Refusals;

public sealed class RefusalStatusTests
{
    public static TheoryData<ErrorCode> Codes => [.. Enum.GetValues<ErrorCode>()];

    [Theory]
    [InlineData(ErrorCode.InvalidText, "INVALID_TEXT", StatusCode.InvalidArgument)]
    [InlineData(ErrorCode.InvalidLanguage, "INVALID_LANGUAGE", StatusCode.InvalidArgument)]
    [InlineData(ErrorCode.InvalidValue, "INVALID_VALUE", StatusCode.InvalidArgument)]
    [InlineData(ErrorCode.TooLarge, "TOO_LARGE", StatusCode.InvalidArgument)]
    [InlineData(ErrorCode.NotFound, "NOT_FOUND", StatusCode.NotFound)]
    [InlineData(ErrorCode.AlreadyExists, "ALREADY_EXISTS", StatusCode.AlreadyExists)]
    [InlineData(ErrorCode.FaultyFile, "FAULTY_FILE", StatusCode.FailedPrecondition)]
    [InlineData(ErrorCode.Busy, "BUSY", StatusCode.ResourceExhausted)]
    [InlineData(ErrorCode.StoreUnavailable, "STORE_UNAVAILABLE", StatusCode.Unavailable)]
    [InlineData(ErrorCode.Damaged, "DAMAGED", StatusCode.DataLoss)]
    public void Gives_each_code_the_status_that_the_contract_promises(ErrorCode code, string reason, StatusCode expected)
    {
        var status = RefusalStatus.From(new TerminologyException(code, "memory", "A sentence."));

        Assert.Equal((int)expected, status.Code);
        Assert.Equal("A sentence.", status.Message);
        Assert.Equal(("terminology", reason), (status.GetDetail<ErrorInfo>().Domain, status.GetDetail<ErrorInfo>().Reason));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Names_every_code_as_the_contract_does(ErrorCode code)
    {
        var number = Terminology.V1.ErrorsReflection.Descriptor.EnumTypes[0].FindValueByName($"ERROR_CODE_{RefusalStatus.ReasonOf(code)}").Number;

        Assert.Equal(code.ToString(), ((Terminology.V1.ErrorCode)number).ToString());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Says_when_to_come_back_where_waiting_helps(ErrorCode code)
    {
        var status = RefusalStatus.From(new TerminologyException(code, "", "A sentence."));

        Assert.Equal(code is ErrorCode.Busy or ErrorCode.StoreUnavailable, status.GetDetail<RetryInfo>() is not null);
    }

    [Fact]
    public void Lists_every_violation()
    {
        var status = RefusalStatus.From(ErrorCode.InvalidText, [new Violation("units[0].content.source", "One."), new Violation("units[3].content.target", "Two.")]);

        Assert.Equal("One. (And 1 more.)", status.Message);
        Assert.Equal(
            [("units[0].content.source", "One."), ("units[3].content.target", "Two.")],
            status.GetDetail<BadRequest>().FieldViolations.Select(violation => (violation.Field, violation.Description)));
    }

    [Fact]
    public void Blames_no_field_where_none_is_to_blame()
    {
        var status = RefusalStatus.From(ErrorCode.Busy, [new Violation("", "Too much at once.")]);

        Assert.Null(status.GetDetail<BadRequest>());
    }

    [Fact]
    public void Keeps_a_refusal_small_enough_for_a_trailer_and_counts_what_it_leaves_out()
    {
        var violations = Enumerable.Range(0, 2_000).Select(i => new Violation($"units[{i}].content.source", "The segment is empty; expected a text.")).ToList();

        var status = RefusalStatus.From(ErrorCode.InvalidText, violations);

        var shown = status.GetDetail<BadRequest>().FieldViolations.Count;
        Assert.InRange(status.CalculateSize() * 4 / 3, 1, 8 << 10);
        Assert.InRange(shown, 50, 200);
        Assert.EndsWith($"(And 1999 more, of which {2_000 - shown} did not fit in the details.)", status.Message, StringComparison.Ordinal);
    }
}
