# Completion of offsim for fish. To load it: offsim completion fish | source
function __offsim_words
    set -l line (commandline -cp)
    set -l current (commandline -ct)
    for word in (offsim "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
        # Options only where one is begun.
        if string match -q -- '-*' "$current"; or not string match -qr -- '^[-/]' "$word"
            echo $word
        end
    end
end
complete -c offsim -a '(__offsim_words)'
