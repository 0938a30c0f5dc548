using Terminology.Memories.Concordance;
using Terminology.Model;

namespace Terminology.Tests.Memories.Concordance;

public sealed class ConcordancePagingTests : IDisposable
{
    private static readonly ConcordanceQuery Query = new(LanguageTag.English, "port") { PageSize = 7 };

    private readonly SmallMemory memory = new();

    public ConcordancePagingTests() => memory.Add(Enumerable.Range(0, 40).Select(i => SmallMemory.English(i % 3 == 0 ? "port" : "port of call", $"quai {i}")));

    public void Dispose() => memory.Dispose();

    [Fact]
    public void Gives_every_unit_once_in_the_order_of_one_great_page()
    {
        var whole = memory.Search(Query with { PageSize = 100 });

        var pages = Pages(Query);

        Assert.Equal(6, pages.Count);
        Assert.All(pages, page => Assert.Equal((40L, true), (page.Total, page.TotalIsExact)));
        Assert.Equal(whole.Units.Select(unit => unit.Unit.Id), pages.SelectMany(page => page.Units).Select(unit => unit.Unit.Id));
    }

    [Fact]
    public void Goes_on_behind_the_last_unit_when_others_have_come_and_gone()
    {
        var first = memory.Search(Query);
        var whole = memory.Search(Query with { PageSize = 100 });
        memory.Add(SmallMemory.English("Port"), SmallMemory.English("port of call and so on"));
        memory.Delete(first.Units[^1].Unit.Id);

        var rest = Pages(Query with { PageToken = first.NextPageToken });

        Assert.Equal(
            [.. whole.Units.Skip(7).Select(unit => unit.Source), "port of call and so on"],
            rest.SelectMany(page => page.Units).Select(unit => unit.Source).Where(source => source != "Port"));
        Assert.All(rest, page => Assert.Equal(41, page.Total));
        Assert.True(rest[0].Snapshot > first.Snapshot);
    }

    [Fact]
    public void Keeps_to_the_accents_of_the_first_page()
    {
        memory.Add(Enumerable.Range(0, 9).Select(i => SmallMemory.English("café", $"café {i}")));

        var pages = Pages(Query with { Text = "cafe" });

        Assert.Equal([7, 2], pages.Select(page => page.Units.Count));
        Assert.All(pages, page => Assert.True(page.AccentsAdded));
    }

    [Fact]
    public void Refuses_a_token_of_another_request()
    {
        var token = memory.Search(Query).NextPageToken;

        ConcordanceQuery[] others =
        [
            Query with { Text = "port of" }, Query with { Language = LanguageTag.French }, Query with { Inflected = true }, Query with { Mode = ConcordanceMode.AllWords },
            Query with { Without = ["call"] }, Query with { OtherText = "quai" }, Query with { OtherLanguage = LanguageTag.French }, Query with { Memories = ["memory"] },
        ];
        Assert.All(others, other => Assert.Contains("another request", Refused(other with { PageToken = token }).Message, StringComparison.Ordinal));
        Assert.NotEmpty(memory.Search(Query with { PageToken = token, PageSize = 3 }).Units);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("not a token!")]
    [InlineData("AAAA")]
    public void Refuses_what_is_no_token(string token)
    {
        var refusal = Refused(Query with { PageToken = token });

        Assert.Equal((ErrorCode.InvalidValue, "page_token"), (refusal.Code, refusal.Violations[0].Field));
        Assert.StartsWith("This is no page token", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_every_changed_character_of_a_token()
    {
        var token = memory.Search(Query).NextPageToken;

        for (var i = 0; i < token.Length; i++)
        {
            var changed = token.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'Q' : 'A';
            Refused(Query with { PageToken = new string(changed) });
        }
    }

    private TerminologyException Refused(ConcordanceQuery query) => Assert.Throws<TerminologyException>(() => memory.Search(query));

    private List<ConcordanceAnswer> Pages(ConcordanceQuery query)
    {
        List<ConcordanceAnswer> pages = [memory.Search(query)];
        while (pages[^1].NextPageToken.Length > 0) pages.Add(memory.Search(query with { PageToken = pages[^1].NextPageToken }));
        return pages;
    }
}
