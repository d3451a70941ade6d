using LlmServing;

return KubeApp.Run(args, app => app
    .Environment("dev", () => new LlmStack(Settings.Dev))
    .Environment("prod", () => Production.Stack()));
