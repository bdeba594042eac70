const klartextWords={"appearance":"Darstellung","theme":"Farben","system":"automatisch","light":"hell","dark":"dunkel","textSize":"Schriftgröße","normal":"normal","copy":"Kopieren","copied":"Kopiert","copyAddress":"Adresse kopieren","share":"Teilen","shared":"Link kopiert","listen":"Anhören","player":"Vorlesen","pause":"Pause","resume":"Weiter","back":"Satz zurück","forward":"Satz vor","stop":"Beenden","speed":"Tempo","keys":"Tastenkürzel","search":"Suche","next":"Nächster Artikel der Liste","previous":"Voriger Artikel der Liste","help":"Diese Übersicht","use":"Tastenkürzel benutzen","close":"Schließen"};"use strict";(()=>{var E="screen and (prefers-color-scheme: dark)";function n(e){return klartextWords[e]}function m(e){return[...document.querySelectorAll(e)]}function d(e){return document.querySelector(e)}function s(e,...t){let o=document.createElement(e);return o.append(...t),o}function i(e,t){let o=s("button",e);return o.type="button",o.className="tool",o.onclick=t,o}function f(e,t,o){let r=s("select",...t.map(([a,c])=>new Option(a,c)));return r.onchange=()=>o(r.value),{label:s("label",e," ",r),select:r}}function l(e){try{return localStorage.getItem(e)??""}catch{return""}}function p(e,t){try{t?localStorage.setItem(e,t):localStorage.removeItem(e)}catch{}}var J=document.querySelectorAll(`source[media="${E}"]`),{documentElement:B}=document,O=f(n("theme"),[[n("system"),""],[n("light"),"light"],[n("dark"),"dark"]],e=>j("theme",e)),T=f(n("textSize"),[[n("normal"),""],...["112.5%","125%","150%"].map(e=>[e,e])],e=>j("size",e));function j(e,t){p(e,t),h()}function h(){let e=l("theme");O.select.value=e,T.select.value=l("size"),B.dataset.theme=e,B.style.fontSize=T.select.value;for(let t of J)t.media={light:"not all",dark:"screen"}[e]??E}function z(){return h(),addEventListener("pageshow",h),addEventListener("storage",h),[O.label,T.label]}var g=s("dialog");function y(){g.replaceChildren(s("h2",n("keys")),s("dl",v("/",n("search")),v("j",n("next")),v("k",n("previous")),v("?",n("help"))),s("label",Q()," ",n("use")),i(n("close"),()=>g.close())),g.ariaLabel=n("keys"),document.body.append(g),g.showModal()}function v(e,t){return s("div",s("dt",s("kbd",e)),s("dd",t))}function Q(){let e=s("input");return e.type="checkbox",e.checked=!l("keys"),e.onchange=()=>p("keys",e.checked?"":"off"),e}function W(){addEventListener("keydown",e=>{let t=Y[e.key];!t||Z(e)||l("keys")||(e.preventDefault(),t())})}var Y={"/":ee,j:()=>R(1),k:()=>R(-1),"?":y};function Z(e){let{target:t,ctrlKey:o,metaKey:r,altKey:a,isComposing:c,defaultPrevented:u}=e;return o||r||a||c||u||t instanceof Element&&t.closest("input, textarea, select, dialog, [contenteditable]")!==null}function ee(){let e=d('input[type="search"]');e?e.focus():d('a[rel~="search"]')?.click()}function R(e){let t=m(".card h2 a, .entry a"),o=t.findIndex(r=>r.closest("article")?.matches(":focus-within"));t[o+e]?.focus()}var q="pre, table, figure.code, sup:has(a), button, .anchor, svg",te="h1, .disclosure > div p:first-child, .prose > *";function V(){let e=new Intl.Segmenter(document.documentElement.lang,{granularity:"sentence"});return m(te).filter(t=>!t.matches(q)).flatMap(t=>{let o=ne(t),r=o.map(({data:a})=>a).join("");return[...e.segment(r)].filter(({segment:a})=>a.trim()).map(({segment:a,index:c})=>({text:a,range:oe(o,c,c+a.trimEnd().length)}))})}function ne(e){let t=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),o=[];for(;t.nextNode();){let{currentNode:r}=t;r instanceof Text&&!r.parentElement?.closest(q)&&o.push(r)}return o}function oe(e,t,o){let r=new Range,a=0;for(let c of e){let{length:u}=c;t>=a&&t<a+u&&r.setStart(c,t-a),o>a&&o<=a+u&&r.setEnd(c,o-a),a+=u}return r}var{lang:H}=document.documentElement,re=["0.8","1","1.25","1.5","2"],D=[],b=0,x=!1,L,k=i(n("pause"),()=>x?w():ie()),N=f(n("speed"),re.map(e=>[`${Number(e).toLocaleString(H)}\xD7`,e]),e=>{p("speed",e),x||w()}),S=s("section",i(n("back"),()=>M(-1)),k,i(n("forward"),()=>M(1)),N.label,i(n("stop"),I));S.className="player";S.ariaLabel=n("player");function P(){let e=s("span",i(`\u25B7 ${n("listen")}`,se)),t=()=>{e.hidden=!$()};return t(),speechSynthesis.onvoiceschanged=t,addEventListener("pagehide",I),e}function $(){return speechSynthesis.getVoices().find(t=>t.localService&&t.lang.startsWith(H))}function se(){D=V(),b=0,N.select.value=l("speed")||"1",document.body.append(S),k.focus(),w()}function w(){let e=D[b];C(),e?ae(e):I()}function ae(e){x=!1,k.textContent=n("pause"),ce(e.range);let t=new SpeechSynthesisUtterance(e.text);t.lang=H,t.voice=$()??null,t.rate=Number(N.select.value),t.onend=()=>{t===L&&M(1)},L=t,speechSynthesis.speak(t)}function C(){L=void 0,speechSynthesis.cancel()}function ie(){C(),x=!0,k.textContent=n("resume")}function M(e){b=Math.max(0,b+e),w()}function I(){C(),S.remove(),window.CSS.highlights?.delete("spoken")}function ce(e){window.CSS.highlights?.set("spoken",new Highlight(e)),e.startContainer.parentElement?.scrollIntoView({block:"nearest"})}function F(){if(navigator.clipboard){for(let e of m("figure.code pre")){let t=i(n("copy"),()=>K(e.textContent,t,n("copied")));e.before(t)}for(let e of document.querySelectorAll("input[data-copy]")){let t=i(n("copyAddress"),()=>K(e.value,t,n("copied")));e.after(t)}}}function X(){let e=location.origin+location.pathname,t=i(n("share"),()=>{navigator.share?navigator.share({title:document.title,url:e}).catch(()=>{}):K(e,t,n("shared"))});return t}async function K(e,t,o){let r=t.textContent;await navigator.clipboard.writeText(e),r!==o&&(U(t,o),setTimeout(()=>U(t,r),2e3))}function U(e,t){e.textContent=t,A.textContent=t}var A=s("output");A.className="visually-hidden";d("main")?.append(A);var le=`
dialog,
.appearance {
  margin: auto;
  width: min(22rem, 100vw - 2rem);
  padding: 1.25rem 1.5rem;
  border: 1px solid var(--color-rule);
  border-radius: var(--radius-md);
  background: var(--color-ground);
  color: var(--color-ink);
  font: var(--text-sm) / 1.5 var(--font-sans);

  & :is(label, dl > div) {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75rem;
  }
}

.appearance {
  margin-block: 3.75rem auto;
  margin-inline: auto max(1.25rem, 50vw - 30rem);
}

.opener {
  min-width: 2.75rem;
  text-align: end;
}

.tool {
  min-height: 1.75rem;

  @media (pointer: coarse) {
    min-height: 2.75rem;
  }

  text-decoration: underline var(--color-rule);
  text-underline-offset: 0.2em;

  &:hover {
    color: var(--color-accent);
  }
}

select {
  min-height: 2rem;
  padding-inline: 0.4rem;
  border: 1px solid var(--color-rule);
  border-radius: var(--radius-sm);
}

.player {
  position: fixed;
  inset-block-end: 0;
  inset-inline: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  align-items: center;
  justify-content: center;
  border-block-start: 1px solid var(--color-rule);
  background: var(--color-tint);
  font: var(--text-sm) / 1.5 var(--font-sans);
}

::highlight(spoken) {
  background: var(--color-mark);
}

figure.code > button {
  position: relative;
  display: block;
  margin-inline-start: auto;
  padding-inline: 0.5rem;
  color: var(--color-soft);
  font: var(--text-sm) / 1.5 var(--font-sans);
}
`;function _(){let e=new CSSStyleSheet;e.replaceSync(le),document.adoptedStyleSheets.push(e)}_();var de=z();function me(){let e=s("div",...de,i(n("keys"),y));e.className="appearance",e.popover="auto";let t=i("\u25D0",()=>{});return t.className="opener",t.ariaLabel=n("appearance"),t.title=n("appearance"),t.popoverTargetElement=e,[t,e]}d('[data-slot="appearance"]')?.append(...me());var G=d('[data-slot="facts"]');G?.append(s("span",X()));window.speechSynthesis&&G?.append(P());F();W();})();
