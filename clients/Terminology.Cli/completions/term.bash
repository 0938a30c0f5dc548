# Completion of “term” for bash: put it into ~/.bashrc.
_term() {
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$(term "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _term term
