# Completion of offsim for zsh, after compinit. To load it: source <(offsim completion zsh)
_offsim() {
    local line="${(j: :)words[1,CURRENT]}"
    local current="${words[CURRENT]}"
    local word
    local -a found open
    while IFS= read -r word; do
        # Options only where one is begun: elsewhere they would hide the files.
        [[ "$word" == "$current"* && ( "$current" == -* || "$word" != [-/]* ) ]] || continue
        if [[ "$word" == *= ]]; then open+=("$word"); else found+=("$word"); fi
    done < <(offsim "[suggest:${#line}]" "$line" 2>/dev/null)
    (( $#open )) && compadd -S '' -- $open
    (( $#found )) && compadd -- $found
    (( $#open + $#found )) || _files
}
compdef _offsim offsim
