using FluentValidation;
using Contract = Terminology.V1;

namespace Terminology.Server.Validation;

/// <summary>Registers the validators, one for each request that says anything.</summary>
internal static class ValidationServices
{
    /// <summary>Adds them and what runs them.</summary>
    public static IServiceCollection AddRequestValidation(this IServiceCollection services) => services
        .AddSingleton<RequestValidation>()
        .AddSingleton<IValidator<Contract.SearchConceptsRequest>, SearchConceptsValidator>()
        .AddSingleton<IValidator<Contract.GetConceptRequest>, GetConceptValidator>()
        .AddSingleton<IValidator<Contract.CreateMemoryRequest>, CreateMemoryValidator>()
        .AddSingleton<IValidator<Contract.GetMemoryRequest>, GetMemoryValidator>()
        .AddSingleton<IValidator<Contract.DeleteMemoryRequest>, DeleteMemoryValidator>()
        .AddSingleton<IValidator<Contract.AddUnitsRequest>, AddUnitsValidator>()
        .AddSingleton<IValidator<Contract.UpdateUnitRequest>, UpdateUnitValidator>()
        .AddSingleton<IValidator<Contract.DeleteUnitsRequest>, DeleteUnitsValidator>()
        .AddSingleton<IValidator<Contract.LookupRequest>, LookupValidator>()
        .AddSingleton<IValidator<Contract.LookupStreamRequest>, LookupStreamValidator>()
        .AddSingleton<IValidator<Contract.AnalyzeRequest>, AnalyzeValidator>()
        .AddSingleton<IValidator<Contract.PretranslateRequest>, PretranslateValidator>()
        .AddSingleton<IValidator<Contract.SearchUnitsRequest>, SearchUnitsValidator>();
}
