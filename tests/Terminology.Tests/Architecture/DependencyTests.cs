using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace Terminology.Tests.Architecture;

/// <summary>The sentences of <c>docs/architecture.md</c> about what may use what.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Engine = typeof(Terminology.Model.ErrorCode).Assembly;
    private static readonly Assembly Storage = Assembly.Load("Terminology.Storage");
    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader().LoadAssemblies(Engine, Storage).Build();

    /// <summary>For each stage of the engine the stages it may use besides itself.</summary>
    public static TheoryData<string, string> Stages => new()
    {
        { "Model", "" },
        { "Text", "Model" },
        { "Matching", "Model Text Sources" },
        { "Indexing", "Model Text Matching" },
        { "Sources", "Model Text" },
        { "Glossaries", "Model Text Indexing Sources" },
        { "Memories", "Model Text Matching Indexing" },
        { "Formats", "Model Text Sources" },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_uses_only_the_stages_before_it(string stage, string allowed)
    {
        var permitted = allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(stage).Select(name => $"Terminology.{name}").ToHashSet();

        var wrong = TypesOf(stage)
            .SelectMany(type => type.Dependencies.Select(dependency => (From: type.FullName, To: dependency.Target)))
            .Where(use => use.To.Namespace is { FullName: var name } && name.StartsWith("Terminology.", StringComparison.Ordinal) && !permitted.Contains(StageOf(name)))
            .Select(use => $"{use.From} uses {use.To.FullName}")
            .Distinct();

        Assert.NotEmpty(TypesOf(stage));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_indexing_names_Lucene()
    {
        var users = Loaded.Types
            .Where(type => type.Dependencies.Any(dependency => dependency.Target.FullName.StartsWith("Lucene.Net.", StringComparison.Ordinal)))
            .Where(type => type.FullName.StartsWith("Terminology.", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(users);
        Assert.All(users, type => Assert.StartsWith("Terminology.Indexing.", type.FullName, StringComparison.Ordinal));
    }

    [Fact]
    public void No_public_member_shows_a_Lucene_type()
    {
        var shown = Engine.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(TypesShownBy)
            .ToList();

        Assert.NotEmpty(shown);
        Assert.DoesNotContain(shown, type => type.Assembly.GetName().Name!.StartsWith("Lucene", StringComparison.Ordinal));
    }

    [Fact]
    public void The_engine_knows_neither_web_nor_database()
    {
        string[] forbidden = ["Microsoft.AspNetCore", "Grpc", "Google.Protobuf", "LinqToDB", "linq2db", "Microsoft.Data", "FluentMigrator"];
        var references = Engine.GetReferencedAssemblies().Select(name => name.Name!).ToList();

        Assert.Contains("Lucene.Net", references);
        Assert.DoesNotContain(references, name => forbidden.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void Storage_knows_the_engine_and_no_web()
    {
        var references = Storage.GetReferencedAssemblies().Select(name => name.Name!).ToList();

        Assert.Contains("Terminology", references);
        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Grpc", StringComparison.Ordinal));
    }

    private static List<IType> TypesOf(string stage)
        => [.. Loaded.Types.Where(type => type.Namespace is { FullName: var name } && StageOf(name) == $"Terminology.{stage}")];

    private static string StageOf(string name) => string.Join('.', name.Split('.').Take(2));

    private static IEnumerable<Type> TypesShownBy(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method is MethodInfo { ReturnType: var type } ? [type] : []),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
