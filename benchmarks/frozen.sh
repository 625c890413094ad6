#!/usr/bin/env bash
# The model page's table "Effects of frozen numbers": each constant of the engine at two other values, in a copy of the sources that is built anew for each,
# with the same campaigns and the same luck as the engine as it is.
#
#   benchmarks/frozen.sh [RUNS [NAME...]]        1,000 campaigns of either scenario and all numbers of the list below unless told otherwise
#
# Some half a minute a number and value. A number that has moved or been renamed stops the script before anything is run.
set -euo pipefail

runs=${1:-1000}
shift $(($# > 0))
wanted=" $* "

numbers='
AirSupportLaw.Scale        7      13
BoundaryPieces.ReachKm     10.5   19.5
BreakLaw.BreakHazard       0.35   0.65
BreakoutLaw.FirstDay       0.6    0.95
CombatProcess.ScreenLoss   0.15   0.35
ConsumptionLaw.Attack      1.167  2.333
ContagionLaw.Strength      0.6    2.4
DiggingLaw.FullCrewMen     1050   1950
DiggingLaw.KmPerDay        0.245  0.455
DiggingLaw.LeastKm         0.7    1.3
EncirclementProcess.SurroundedShare 0.35 0.65
PenetrationLaw.Town        0.35   0.65
PostureLaw.Town            0.84   1.56
RecoveryLaw.Most           0.665  1
Reserves.FarthestKm        70     130
RoutLaw.Threshold          0.35   0.6
SpeedLaw.Retreat           24.5   45.5
StartState.ArrivalEarliest 0.56   1.04
StartState.ArrivalSpread   0.28   0.52
StartState.BestQuality     0.84   1.56
StartState.SideSigma       0.084  0.156
SupportLaw.FadesKm         5.6    10.4
SupportLaw.GathersDays     0.7    1.3
SupportLaw.ReachKm         10.5   19.5
Surprise.SectorKm          21     39
SurpriseLaw.Delay          1      3
SurpriseLaw.FadesDays      2      4
SurrenderLaw.ScaleDays     7      30
Ways.GroundDetour          0.84   1.56
Ways.GroundMaxKm           21     39
Withdrawal.RallyCohesion   0.35   0.65
Withdrawal.RoutedKm        42     78
'

root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
(cd "$root" && tar -cf - --exclude=bin --exclude=obj --exclude=BenchmarkDotNet.Artifacts \
    .editorconfig Directory.Build.props Directory.Packages.props global.json OffensiveSim.sln src scenarios benchmarks) | tar -xf - -C "$copy"
program=$copy/program

# The file that declares a number: of that type, with exactly one constant of that name.
file_of() {
    local type=${1%.*} name=${1#*.} file
    file=$(find "$copy/src/OffensiveSim.Engine" -name "$type.cs")
    if [[ $(wc -l <<< "$file") != 1 || ! -f $file || $(grep -cE "const (double|int) $name = [^;]*;" "$file") != 1 ]]; then
        echo "There is no single constant $1 in the engine: correct the list in this script." >&2
        exit 1
    fi
    echo "$file"
}

# Builds the copy as it stands and runs its campaigns.
outcomes() {
    if ! dotnet build -c Release "$copy/benchmarks/OffensiveSim.Benchmarks" -o "$program" --nologo -v quiet -p:RunAnalyzers=false > "$copy/build.log" 2>&1; then
        cat "$copy/build.log" >&2
        exit 1
    fi
    dotnet "$program/OffensiveSim.Benchmarks.dll" --outcomes "$1" --runs "$runs"
}

# The same with one number changed, and put back afterwards.
outcomes_with() {
    local file name=${1#*.}
    file=$(file_of "$1")
    cp "$file" "$copy/kept"
    sed -E -i "s/(const (double|int) $name = )[^;]*;/\1$2;/" "$file"
    outcomes "$3"
    cp "$copy/kept" "$file"
}

for name in "$@"; do
    if ! grep -q "^$name " <<< "$numbers"; then
        echo "$name is not in the list of this script: add it with two values." >&2
        exit 1
    fi
done

while read -r name low high; do
    [[ -z $name ]] || file_of "$name" > /dev/null
done <<< "$numbers"

outcomes "$copy/before.csv"
echo '| number | from / to | Kupyansk, days | Izyum, days | Izyum force cut off, per 100 | Lyman, days | Kherson falls, per 100 | Davydiv Brid, days |'
echo '|---|---|---|---|---|---|---|---|'
while read -r name low high; do
    if [[ -n $name && ($wanted == '  ' || $wanted == *" $name "*) ]]; then
        outcomes_with "$name" "$low" "$copy/low.csv"
        outcomes_with "$name" "$high" "$copy/high.csv"
        dotnet "$program/OffensiveSim.Benchmarks.dll" --frozen-row "$name" "$low / $high" "$copy/before.csv" "$copy/low.csv" "$copy/high.csv"
    fi
done <<< "$numbers"
