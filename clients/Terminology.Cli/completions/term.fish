# Completion of “term” for fish: put it into ~/.config/fish/completions/term.fish.
complete --command term --arguments '(term "[suggest:"(commandline --cursor)"]" (commandline --cut-at-cursor) 2>/dev/null)'
