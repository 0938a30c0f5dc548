using Grpc.Core;
using Terminology.Glossaries;
using Terminology.Model;
using Terminology.Server.Contracts;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>The glossary over gRPC and JSON. Each call takes one snapshot and answers from it alone.</summary>
internal sealed class GlossaryEndpoint(LiveGlossary glossary) : Contract.GlossaryService.GlossaryServiceBase
{
    /// <inheritdoc/>
    public override Task<Contract.SearchConceptsResponse> SearchConcepts(Contract.SearchConceptsRequest request, ServerCallContext context)
    {
        var snapshot = glossary.Current;
        var answer = snapshot.Search(request.ToQuery(), context.CancellationToken);
        var response = new Contract.SearchConceptsResponse { GlossaryHash = snapshot.Glossary.Hash };
        response.Results.AddRange(answer.Results.Select(SearchMessages.ToContract));
        response.DidYouMean.AddRange(answer.DidYouMean);
        return Task.FromResult(response);
    }

    /// <inheritdoc/>
    public override Task<Contract.GetConceptResponse> GetConcept(Contract.GetConceptRequest request, ServerCallContext context)
    {
        var current = glossary.Current.Glossary;
        var concept = current.Find(request.Concept)
            ?? throw new TerminologyException(ErrorCode.NotFound, "concept", $"The glossary has no concept “{request.Concept}”; ids are like “C-0214”.");
        return Task.FromResult(new Contract.GetConceptResponse { Concept = concept.ToContract(current), GlossaryHash = current.Hash });
    }

    /// <inheritdoc/>
    public override Task<Contract.ListSubjectFieldsResponse> ListSubjectFields(Contract.ListSubjectFieldsRequest request, ServerCallContext context)
    {
        var current = glossary.Current.Glossary;
        var response = new Contract.ListSubjectFieldsResponse { GlossaryHash = current.Hash };
        response.SubjectFields.AddRange(current.SubjectFields.Select(ToContract));
        return Task.FromResult(response);
    }

    private static Contract.SubjectField ToContract(SubjectField field)
    {
        var message = new Contract.SubjectField { SubjectField_ = field.Path, Skill = field.Skill, Concepts = field.Concepts };
        message.Names[LanguageTag.French.Value] = field.French;
        message.Names[LanguageTag.English.Value] = field.English;
        return message;
    }
}
