using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OffensiveSim.Engine.Tests")]
[assembly: InternalsVisibleTo("OffensiveSim.Ensembles.Tests")]
[assembly: InternalsVisibleTo("OffensiveSim.Reporting.Tests")]
