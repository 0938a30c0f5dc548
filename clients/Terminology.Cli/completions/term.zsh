#compdef term
# Completion of “term” for zsh: put it into a folder of $fpath as _term.
_term() {
    local typed="${(j: :)words[1,CURRENT]}"
    local -a candidates
    candidates=("${(@f)$(term "[suggest:${#typed}]" "${typed}" 2>/dev/null)}")
    compadd -- ${candidates:#} || _files
}
if [ "$funcstack[1]" = "_term" ]; then _term "$@"; else compdef _term term; fi
