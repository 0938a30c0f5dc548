using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Terminology.Server.Validation;

/// <summary>Checks the request of a unary call before its endpoint sees it. The endpoint of a stream checks each message itself.</summary>
internal sealed class ValidationInterceptor(RequestValidation validation) : Interceptor
{
    /// <inheritdoc/>
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        validation.Check(request);
        return continuation(request, context);
    }
}
