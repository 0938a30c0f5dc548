# Completion of “term” for fish: put it into ~/.config/fish/completions/term.fish.
function __term_candidates
    set --local typed (commandline --current-process --cut-at-cursor | string join ' ')
    term "[suggest:"(string length -- $typed)"]" $typed 2>/dev/null
end
complete --command term --arguments '(__term_candidates)'
