// Umbraco keeps its service provider in one place per process, so two sites cannot run in it side by side.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
