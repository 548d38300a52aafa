using ConsulateSite.Web.Composition;

return await CommandLine.RunAsync(args);
