/** The post office's pages, from 320 px on. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 }
main { overflow-wrap: anywhere; max-width: 44rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; line-height: 1.25 }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
small { opacity: .75 }
nav { display: flex; flex-wrap: wrap; gap: .5rem }
nav a { border: 1px solid; border-radius: 1rem; padding: .4rem .8rem; text-decoration: none }
nav a[aria-current] { font-weight: 700 }
.mails { list-style: none; padding: 0 }
.mails li { border-top: 1px solid #8886; padding: .6rem 0 }
.mails li a { display: block }
ul { padding-left: 1.2rem }
li a { display: inline-block; padding: .25rem 0 }
iframe { width: 100%; height: 28rem; resize: vertical; border: 1px solid #8886; box-sizing: border-box; background: #fff; color-scheme: light }
pre { white-space: pre-wrap }
output { display: block; padding: .6rem .8rem; border-left: .3rem solid }
.good { border-color: #2a7d4f }
.bad { border-color: #b3261e }
label { display: block; margin: .75rem 0 }
input, textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .5rem }
button { font: inherit; padding: .6rem 1rem; max-width: 100% }
`;
