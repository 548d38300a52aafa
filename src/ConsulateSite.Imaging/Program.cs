using System.Globalization;
using ConsulateSite.Imaging.Worker;

return ImageWorker.Run(
    Console.In,
    Console.Out,
    threads: int.Parse(args[0], CultureInfo.InvariantCulture),
    maxMemory: long.Parse(args[1], CultureInfo.InvariantCulture));
