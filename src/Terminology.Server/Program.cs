using Terminology.Server.Hosting;

return await ServiceHost.RunAsync(args, Console.Out, Console.Error);
