/** Programs that never run their arguments: words that look like a command or like SQL are only data to them. */

import { names } from './options.ts'

export const quietPrograms = names(
  `grep egrep fgrep zgrep rg ag ack ugrep awk gawk mawk jq yq fx gron ls exa eza lsd ll tree stat file du df wc diff cmp comm colordiff delta
  sdiff patch sort uniq cut paste join column fold fmt nl od hexdump strings less more most view vi vim nvim nano emacs code cursor subl
  touch mkdir rmdir cp mv ln chmod chown chgrp install mktemp basename dirname realpath readlink pwd which whereis type hash man info apropos
  whatis help tldr history date cal uptime who whoami id groups hostname uname arch env_parallel printenv ps top htop pgrep pkill kill killall lsof
  netstat ss ping dig nslookup host traceroute ip ifconfig nc tar gzip gunzip bzip2 xz zip unzip 7z zstd md5sum sha1sum sha256sum shasum cksum
  openssl gpg age ssh-keygen ssh-add scp sftp apt apt-get apt-cache aptitude dpkg yum dnf rpm apk pacman brew port snap flatpak pip pip3 pipx gem
  cpan luarocks nuget choco winget scoop systemctl service journalctl launchctl rc-service gh glab hub svn hg jj tig lazygit
  biome eslint prettier stylelint markdownlint oxlint rome standard xo tslint ruff black flake8 pylint mypy pyright isort rubocop
  shellcheck shfmt hadolint yamllint sqlfluff sqlfmt pgformatter pg_format pgFormatter squawk eugene pgfence splinter tsc tsserver swc esbuild rollup
  webpack vite vitest jest mocha ava tap cypress playwright pytest tox nox rspec minitest phpunit go-test gofmt golangci-lint rustfmt rustc
  clang gcc g++ cc ld ar nm objdump cmake ninja meson bazel ant javac java dart flutter
  pg_dump pg_dumpall pg_isready pg_config pg_basebackup pg_controldata pg_waldump pg_verifybackup pg_amcheck createdb initdb pg_ctl pg_ctlcluster
  pg_lsclusters pg_createcluster ecpg postgres pgbadger pg_top pg_activity tbls schemaspy schemacrawl erd dbdocs
  dbops open xdg-open pbcopy pbpaste xclip say notify-send clear reset tput stty sleep yes seq expr bc dc factor true false
  figlet cowsay lolcat pygmentize glow mdcat pandoc asciidoctor dot mmdc convert ffmpeg ffprobe claude aider ollama llm`.replace(
    /\s+/g,
    ' ',
  ),
)
