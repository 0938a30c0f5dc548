extern alias server;

using FluentValidation;
using Google.Protobuf.Reflection;
using Microsoft.Extensions.DependencyInjection;
using ProtoPath = server::Terminology.Server.Validation.ProtoPath;
using ValidationServices = server::Terminology.Server.Validation.ValidationServices;

namespace Terminology.Server.Tests.Validation;

public sealed class ValidatorsTests
{
    private static readonly FileDescriptor[] Contract =
    [
        server::Terminology.V1.GlossaryReflection.Descriptor,
        server::Terminology.V1.MemoryReflection.Descriptor,
        server::Terminology.V1.AnalysisReflection.Descriptor,
        server::Terminology.V1.ConcordanceReflection.Descriptor,
        server::Terminology.V1.StatusReflection.Descriptor,
    ];

    [Fact]
    public void Check_every_request_that_says_anything()
    {
        var requests = Contract.SelectMany(file => file.Services).SelectMany(service => service.Methods).Select(method => method.InputType).Where(request => request.Fields.InDeclarationOrder().Count > 0).ToList();
        var services = new ServiceCollection();

        ValidationServices.AddRequestValidation(services);

        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.Contains(services, service => service.ServiceType == typeof(IValidator<>).MakeGenericType(request.ClrType)));
    }

    [Theory]
    [InlineData("MinScore", "min_score")]
    [InlineData("Units[3].Content.SourceLanguage", "units[3].content.source_language")]
    [InlineData("units[3].content.source", "units[3].content.source")]
    public void Name_fields_as_the_contract_does(string path, string expected) => Assert.Equal(expected, ProtoPath.Of(path));
}
