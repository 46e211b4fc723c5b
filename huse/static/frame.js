// The empty explorer. This is the only HTML that is written as text, and nothing of a catalogue is in it.
const KINDS = "image/png,image/jpeg,image/webp,image/gif,image/bmp,image/tiff";

// number: tells the names inside one explorer from those of another on the same page
export const frame = (number) => `
<form role="search">
  <div class="ask">
    <span class="chip" hidden>
      <img alt=""><span dir="auto"></span><button type="button" aria-label="Remove from the query">&times;</button>
    </span>
    <input name="words" type="search" aria-label="Words to look for" placeholder="What are you looking for?"
      autocomplete="off" maxlength="100000" dir="auto">
    <label class="add" title="Add a picture, or drop one here">
      <input name="file" type="file" accept="${KINDS}" aria-label="Picture to look for">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2.5" y="4" width="15" height="12" rx="2"/><circle cx="7" cy="8.2" r="1.4"/>
        <path d="M3 14.5 8 10.5l3 2.5 3.5-3.5 3 3"/>
      </svg>
      <span>Picture</span>
    </label>
    <button class="go">Search</button>
  </div>
  <label class="within">
    <span>in</span>
    <select name="class" aria-label="Class to search in"><option value="">all classes</option></select>
  </label>
</form>
<div class="tools">
  <button type="button" class="tool" data-panel="facets" aria-expanded="false"
    aria-controls="huse-facets-${number}">Filters<small></small></button>
  <button type="button" class="tool" data-panel="items" aria-expanded="false"
    aria-controls="huse-items-${number}">List<small></small></button>
  <button type="button" class="tool" data-panel="review" aria-expanded="false"
    aria-controls="huse-review-${number}">Review<small></small></button>
  <label class="balance" title="Words as they are written, or what they mean">
    <span>words</span>
    <input type="range" min="0" max="1" step="0.5" value="0.5" aria-label="Words or meaning">
    <span>meaning</span>
  </label>
  <div class="views" role="group" aria-label="What is shown">
    <button type="button" aria-pressed="true">Answers</button><button type="button" aria-pressed="false">Map</button>
  </div>
</div>
<section class="panel facets" id="huse-facets-${number}" aria-label="Filters" hidden></section>
<section class="panel items" id="huse-items-${number}" aria-label="List" hidden>
  <div class="actions">
    <input aria-label="Name of the list, or a class path" placeholder="Name, or class: Food &lt; berries"
      maxlength="300" dir="auto">
    <button type="button">Save as CSV</button>
    <button type="button">Save as a class</button>
    <button type="button">Clear</button>
  </div>
  <p class="note" role="status"></p>
  <ul class="chips"></ul>
</section>
<section class="panel review" id="huse-review-${number}" aria-label="Review of labels" hidden>
  <div class="face"></div>
  <div class="verdict">
    <p class="proposal"></p>
    <div class="actions">
      <button type="button" class="go">Accept</button>
      <button type="button" class="second"></button>
    </div>
    <div class="actions">
      <input list="huse-classes-${number}" aria-label="Another class" placeholder="Another class" dir="auto">
      <datalist id="huse-classes-${number}"></datalist>
      <button type="button">Take</button>
    </div>
    <div class="actions">
      <button type="button" class="plain">&larr; Back</button>
      <button type="button" class="plain">Skip &rarr;</button>
      <button type="button" class="last">Save as CSV</button>
    </div>
    <p class="note" role="status"></p>
  </div>
</section>
<ul class="chips filters" aria-label="Filters that are set" hidden></ul>
<p class="status" role="status"></p>
<div class="panes">
  <div class="found">
    <ol class="answers" tabindex="-1" aria-label="Answers"></ol>
    <button type="button" class="more" hidden>More answers</button>
  </div>
  <section class="map" aria-label="Map of the space">
    <div class="stage">
      <canvas role="img"></canvas>
      <p class="wait">Drawing the map …</p>
      <div class="tip" hidden></div>
      <div class="zoom">
        <button type="button" aria-label="Zoom in">+</button>
        <button type="button" aria-label="Zoom out">&minus;</button>
        <button type="button" aria-label="Show the whole map">&#x25A2;</button>
        <button type="button" aria-label="Lasso: draw a line around some points" aria-pressed="false" title="Lasso">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <ellipse cx="10" cy="8" rx="7" ry="4.5"/><path d="M6 11.8c-1.5 1-1.2 2.6.4 2.7 1.9.1 1.8 1.9.6 3"/>
          </svg>
        </button>
      </div>
      <div class="enclosed" hidden>
        <span role="status"></span>
        <button type="button" class="go">Add to the list</button>
        <button type="button" class="plain" aria-label="Forget the selection">&times;</button>
      </div>
    </div>
    <div class="legend"></div>
  </section>
</div>`;
