using Grpc.Core;
using Terminology.V1;

namespace Terminology.Server.Tests.Endpoints;

public sealed class GlossaryTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    [Fact]
    public async Task Finds_a_concept_and_says_how()
    {
        var response = await server.Concepts.SearchConceptsAsync(new SearchConceptsRequest { Text = "bill-of-lading" }, cancellationToken: TestContext.Current.CancellationToken);

        var result = Assert.Single(response.Results);
        Assert.Equal(("C-0214", SearchMatch.Exact, "en", "bill of lading", TermStatus.Preferred), (result.Concept, result.Match, result.Language, result.Term, result.Status));
        Assert.Equal(("connaissement maritime", "bill of lading"), (result.Preferred["fr"], result.Preferred["en"]));
        Assert.Equal("logistique/documents-de-transport", result.SubjectField);
        Assert.Equal([new Span { Start = 0, Length = 14 }], result.Spans);
        Assert.Matches("^[0-9a-f]{32}$", response.GlossaryHash);
    }

    [Fact]
    public async Task Suggests_terms_where_nothing_is_found()
    {
        var response = await server.Concepts.SearchConceptsAsync(new SearchConceptsRequest { Text = "zzz" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(response.Results);
        Assert.InRange(response.DidYouMean.Count, 0, 5);
    }

    [Fact]
    public async Task Narrows_a_search_by_language_status_and_field()
    {
        var french = new SearchConceptsRequest { Text = "connaissement", Language = "fr", Statuses = { TermStatus.Admitted }, SubjectField = "logistique" };
        var english = new SearchConceptsRequest(french) { Language = "en" };
        var elsewhere = new SearchConceptsRequest(french) { SubjectField = "ventes" };

        Assert.Equal("connaissement", Assert.Single((await SearchAsync(french)).Results).Term);
        Assert.Empty((await SearchAsync(english)).Results);
        Assert.Empty((await SearchAsync(elsewhere)).Results);
    }

    [Fact]
    public async Task Shows_a_concept_whole()
    {
        var concept = (await server.Concepts.GetConceptAsync(new GetConceptRequest { Concept = "C-0214" }, cancellationToken: TestContext.Current.CancellationToken)).Concept;

        Assert.Equal(("C-0214", "2.2", ConceptStatus.Approved, 4, 2, true), (concept.Concept_, concept.Skill, concept.Status, concept.Reliability, concept.Difficulty, concept.Strict));
        Assert.StartsWith("Document issued by or for a sea carrier", concept.Definitions["en"], StringComparison.Ordinal);
        Assert.Contains("rédaction du glossaire", concept.DefinitionSources["fr"], StringComparison.Ordinal);
        Assert.Equal(["fr-1", "fr-2", "fr-3", "fr-4", "en-1", "en-2"], concept.Terms.Select(term => term.Id));
        var abbreviation = concept.Terms[2];
        Assert.Equal(("B/L", TermStatus.Admitted, TermType.Acronym, PartOfSpeech.Noun, Gender.Masculine, Number.Singular, Register.Trade, true), (abbreviation.Text, abbreviation.Status, abbreviation.Type, abbreviation.PartOfSpeech, abbreviation.Gender, abbreviation.Number, abbreviation.Register, abbreviation.ExactCase));
        Assert.Equal(["BL"], abbreviation.Forms);
        Assert.Equal(["fr", "en"], concept.Contexts.Select(context => context.Language));
        Assert.Equal("bills of lading", Marked(concept.Contexts[1]));
        Assert.Contains("aérien", concept.UsageNotes["fr"], StringComparison.Ordinal);
        Assert.Contains(concept.Collocations, words => words.Text == "~ à ordre");
        var friend = Assert.Single(concept.FalseFriends);
        Assert.Equal(("fr", "acknowledgement", "en", "accusé de réception", "bill of lading"), (friend.Language, friend.Form, friend.FormLanguage, friend.Meaning, friend.Use));
        var relation = Assert.Single(concept.Relations);
        Assert.Equal((RelationKind.SeeAlso, "C-0131", "documentary credit"), (relation.Kind, relation.Concept, relation.Preferred["en"]));
    }

    [Fact]
    public async Task Does_not_find_a_concept_that_is_not_there()
    {
        var refused = await Refused.ByAsync(async () => await server.Concepts.GetConceptAsync(new GetConceptRequest { Concept = "C-9999" }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((StatusCode.NotFound, "NOT_FOUND"), (refused.Code, refused.Reason));
        Assert.Equal(["concept"], refused.Fields);
    }

    [Fact]
    public async Task Lists_subject_fields_with_the_same_hash_as_every_answer()
    {
        var fields = await server.Concepts.ListSubjectFieldsAsync(new ListSubjectFieldsRequest(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((await SearchAsync(new SearchConceptsRequest { Text = "credit" })).GlossaryHash, fields.GlossaryHash);
    }

    [Fact]
    public async Task Refuses_a_search_with_all_its_violations()
    {
        var request = new SearchConceptsRequest { Text = "?!", Language = "de", Statuses = { (TermStatus)99 }, MaxResults = 501, SubjectField = new string('x', 201) };

        var refused = await Refused.ByAsync(() => SearchAsync(request));

        Assert.Equal((StatusCode.InvalidArgument, "INVALID_TEXT"), (refused.Code, refused.Reason));
        Assert.Equal(["text", "language", "subject_field", "statuses[0]", "max_results"], refused.Fields);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "TOO_LARGE")]
    public async Task Takes_two_hundred_characters_and_no_more(int length, string? reason)
    {
        var search = () => SearchAsync(new SearchConceptsRequest { Text = new string('a', length) });

        if (reason is null) await search();
        else Assert.Equal(reason, (await Refused.ByAsync(search)).Reason);
    }

    public void Dispose() => server.AssertQuiet();

    private static string Marked(Context context) => context.Text.Substring(context.Spans[0].Start, context.Spans[0].Length);

    private async Task<SearchConceptsResponse> SearchAsync(SearchConceptsRequest request) => await server.Concepts.SearchConceptsAsync(request, cancellationToken: TestContext.Current.CancellationToken);
}
