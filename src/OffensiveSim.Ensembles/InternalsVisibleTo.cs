using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OffensiveSim.Ensembles.Tests")]
