using KubeSharp.Cli;

return Tool.Run(args, ToolStreams.OfConsole());
