use schemalock::{*, diagnose::*};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let mut report = Report::default();
    if args[1] == "import" {
        let text = std::fs::read_to_string(&args[2]).unwrap();
        let roots = args[4..].to_vec();
        let files = import::import("doc.json", &text, &import::ImportOptions { roots, annotations: import::Annotations::Drop, file_name: "vapi-{name}-schema.json".into() }, &mut report);
        if let Some(files) = files { import::write(args[3].as_ref(), &files, import::WriteOptions { annotations: import::Annotations::Drop, remove_orphans: false }, &mut report); }
    } else {
        let t = std::time::Instant::now();
        let mut options = load::LoadOptions::new(&args[2]); options.ignore = vec!["overlay.json".into()];
        let mut sources = load::load(&options, &mut report);
        overlay::apply(&std::path::Path::new(&args[2]).join("overlay.json"), &mut sources, &mut report);
        eprintln!("load {:?}", t.elapsed());
        let mut graph = lower::lower(&sources, &mut report);
        eprintln!("lower {:?}", t.elapsed());
        passes::run(&mut graph, &mut report);
        eprintln!("passes {:?}", t.elapsed());
        let mut config = config::Config { name: "vapi-messages".into(), version: "0.1.0".into(), ..Default::default() };
        for (m, g) in [("responses", "ServerMessageResponse*"), ("server_messages", "ServerMessage*"), ("client_messages", "ClientMessage*"), ("inbound_messages", "ClientInboundMessage*")] { config.modules.push((m.into(), vec![g.into()])); }
        let mut model = decide::decide(&graph, &config, &mut report);
        eprintln!("decide {:?}", t.elapsed());
        bridge::apply(&mut model, &mut report);
        eprintln!("bridge {:?}", t.elapsed());
        decide::box_large(&mut model);
        let tree = emit::emit(&model, &config, &sources, &mut report);
        eprintln!("emit {:?}", t.elapsed());
        let _ = render_and(&report, &sources);
        if !report.has_errors() { eprintln!("{:?}", tree.write(args[3].as_ref(), &|_| true)); }
        eprintln!("types {} lines {}", model.iter().count(), tree.files.values().map(|t| t.lines().count()).sum::<usize>());
    }
    let mut counts = std::collections::BTreeMap::new();
    for d in report.diagnostics() { *counts.entry(d.code.as_str()).or_insert(0) += 1; }
    eprintln!("{counts:?}");
}
fn render_and(report: &Report, sources: &load::Sources) {
    let o = RenderOptions { format: Format::Text { colour: false }, least: Severity::Warning, most_of_a_code: 1000, directory: "" };
    std::fs::write("/tmp/report.txt", render(report, &|f| sources.text(f), &o)).unwrap();
    for d in report.diagnostics().iter().filter(|d| d.code.severity() == Severity::Error).take(20) { eprintln!("{} {:?} {}", d.code.as_str(), d.address, d.message); }
}
