# Completion of offsim for bash. To load it: source <(offsim completion bash)
_offsim() {
    local line=${COMP_LINE:0:COMP_POINT}
    local current=${line##* }
    # Bash splits words at = and :, and wants back only what follows the last of them.
    local kept=${current%"${current##*[=:]}"}
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        # Options only where one is begun: elsewhere they would hide the files.
        [[ $word == "$current"* && ( $current == -* || $word != [-/]* ) ]] || continue
        COMPREPLY+=("${word#"$kept"}")
    done < <(offsim "[suggest:${#line}]" "$line" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
}
complete -o default -F _offsim offsim
