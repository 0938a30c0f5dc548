using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Terminology.Cli.Concordance;
using Terminology.Cli.Output.Json;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

/// <summary>The shapes that programs rely on: a change here is a break.</summary>
public sealed class JsonTests
{
    [Fact]
    public void Of_a_search()
        => Assert.Equal(
            """{"results":[{"concept":"C-0214","match":"inflected","language":"fr","term":"Été","status":"lookup_form","preferred":{"fr":"été"},"subject_field":"a/b","spans":[{"start":0,"length":3}]}],"did_you_mean":["fret"]}""",
            Written(
                SearchJson.Of(new SearchConceptsResponse
                {
                    Results =
                    {
                        new SearchResult
                        {
                            Concept = "C-0214", Match = SearchMatch.Inflected, Language = "fr", Term = "Été", Status = TermStatus.LookupForm, SubjectField = "a/b",
                            Preferred = { ["fr"] = "été" }, Spans = { new Span { Length = 3 } },
                        },
                    },
                    DidYouMean = { "fret" },
                }),
                json => json.SearchJson));

    [Fact]
    public void Of_a_concept()
    {
        var concept = Concepts.BillOfLading();
        concept.Terms.RemoveAt(3);
        concept.Terms.RemoveAt(1);

        Assert.Equal(
            """
            {"concept":"C-0214","subject_field":"logistique/documents","skill":"2.2",
            "definitions":{"fr":"Document émis par le transporteur maritime.","en":"Document issued by a sea carrier."},
            "terms":[{"id":"fr-1","language":"fr","text":"connaissement maritime","status":"preferred","type":"full_form","part_of_speech":"noun","gender":"masculine","number":"singular","region":""},
            {"id":"en-1","language":"en","text":"bill of lading","status":"preferred","type":"full_form","region":""}],
            "contexts":[{"language":"en","text":"The bank wants the bills of lading.","spans":[{"start":19,"length":15}],"source":"offer.en.md"}],
            "relations":[{"kind":"broader","concept":"C-0200","preferred":{"fr":"document de transport","en":"transport document"}}],
            "false_friends":[{"language":"fr","form":"waybill","form_language":"en","meaning":"lettre de transport","meaning_concept":"C-0216","use":"bill of lading"}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            Written(ConceptJson.Of(concept), json => json.ConceptJson));
    }

    [Fact]
    public void Of_a_look_up()
    {
        var match = Matches.Case();
        match.Score = 97;
        match.Penalties.Add(new Penalty { Name = "variant", Points = 2 });
        match.Context = new ContextMatch { Previous = true };
        match.Flags.Add(new Flag { Name = "negation", Query = { new Span { Length = 3 } } });
        match.RepairedTarget = "Lieu d’origine : 7";
        match.Replacements.Add(new Replacement
        {
            Query = new Span { Start = 1, Length = 1 }, Source = new Span { Start = 2, Length = 1 }, Target = new Span { Start = 3, Length = 1 },
            OldText = "6", NewText = "7", NumberClass = NumberClass.Quantity,
        });
        match.Origins.Add(new Origin { Memory = "laws", Unit = "u-1", Document = "offer", Score = 97 });
        match.OriginCount = 3;

        Assert.Equal(
            """
            {"id":7,"exhaustive":true,"snapshot":12,"matches":[{"score":97,"gross":99,"basis_points":9900,"kind":"near","source":"Place of Origin","target":"Lieu d’origine","unit":"u-1","memory":"laws",
            "reverse":false,"ambiguous":false,"penalties":[{"name":"variant","points":2}],
            "operations":[{"kind":"case","query":{"start":9,"length":6},"source":{"start":9,"length":6},"cost":5}],
            "context":{"previous":true,"next":false,"key":false},
            "flags":[{"name":"negation","query":[{"start":0,"length":3}],"source":[]}],
            "repaired_target":"Lieu d’origine : 7","replacements":[{"query":{"start":1,"length":1},"source":{"start":2,"length":1},"target":{"start":3,"length":1},"old_text":"6","new_text":"7","number_class":"quantity"}],
            "origins":[{"memory":"laws","unit":"u-1","document":"offer","score":97}],"origin_count":3}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            Written(LookupAnswerJson.Of(JsonDocument.Parse("7").RootElement, new LookupResponse { Exhaustive = true, Snapshot = 12, Matches = { match } }), json => json.LookupAnswerJson));
    }

    [Fact]
    public void Of_a_refused_segment()
        => Assert.Equal(
            """{"id":"a","error":{"reason":"INVALID_TEXT","message":"The text is empty.","violations":[{"field":"lookup.text","message":"The text is empty."}]}}""",
            Written(
                LookupAnswerJson.Of(
                    JsonDocument.Parse("\"a\"").RootElement,
                    RefusalJson.Of(new Refusal
                    {
                        Reason = "INVALID_TEXT", Message = "The text is empty.", Violations = { new Violation { Field = "lookup.text", Message = "The text is empty." } },
                    })),
                json => json.LookupAnswerJson));

    [Fact]
    public void Of_a_concordance()
        => Assert.Equal(
            """
            {"answers":[{"language":"en","total":2,"total_is_exact":true,"accents_added":false,"snapshot":7,"next_page_token":"AQ","units":[
            {"source":"Freight prepaid","target":"Fret payé","source_language":"en","target_language":"fr","highlights":[{"start":0,"length":7}],"target_highlights":[],
            "unit":"u-1","memory":"laws","reverse":false,"status":"approved","origin":"translator","document":""}]}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            Written(
                ConcordanceJson.Of(
                [
                    new ConcordanceResult(
                        "en",
                        [
                            new FoundUnit
                            {
                                Source = "Freight prepaid", Target = "Fret payé", SourceLanguage = "en", TargetLanguage = "fr", Unit = "u-1", Memory = "laws", Status = UnitStatus.Approved,
                                Origin = UnitOrigin.Translator, Highlights = { new Span { Length = 7 } },
                            },
                        ],
                        new SearchUnitsResponse { Total = 2, TotalIsExact = true, Snapshot = 7, NextPageToken = "AQ" }),
                ]),
                json => json.ConcordanceJson));

    [Fact]
    public void Of_memories()
        => Assert.Equal(
            """{"memories":[{"name":"laws","units":2,"languages":["en","fr"]}]}""",
            Written(MemoryListJson.Of([new Memory { Name = "laws", Units = 2, Languages = { "en", "fr" }, Penalty = 3 }]), json => json.MemoryListJson));

    [Fact]
    public void Of_the_status()
        => Assert.Equal(
            """{"version":"0.1.0","glossary":{"concepts":60,"hash":"0f"},"memories":[{"name":"laws","units":2,"index_lag":1}],"healthy":true}""",
            Written(
                StatusJson.Of(new GetStatusResponse
                {
                    Version = "0.1.0", Healthy = true, Glossary = new GlossaryStatus { Concepts = 60, Hash = "0f" }, Memories = { new MemoryStatus { Name = "laws", Units = 2, IndexLag = 1 } },
                }),
                json => json.StatusJson));

    private static string Written<T>(T value, Func<CliJson, JsonTypeInfo<T>> type) => JsonSerializer.Serialize(value, type(CliJson.OneLine));
}
