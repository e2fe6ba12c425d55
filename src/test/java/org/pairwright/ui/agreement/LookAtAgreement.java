package org.pairwright.ui.agreement;

import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.pairwright.domain.*;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.storage.*;
import org.pairwright.ui.kit.*;

final class LookAtAgreement {
    public static void main(String[] a) throws Exception {
        Path out = Path.of(a[0]);
        Files.createDirectories(out);
        String look = a[1];
        int w = Integer.parseInt(a[2]), h = Integer.parseInt(a[3]);
        int annotators = Integer.parseInt(a[4]),
                per = Integer.parseInt(a[5]),
                pairs = Integer.parseInt(a[6]);
        Path file = Files.createTempDirectory("look").resolve("p.pairs");
        Database db =
                a.length > 7 && !a[7].equals("-")
                        ? Database.open(new ProjectLocation.InFile(Path.of(a[7])))
                        : new MadeUp(annotators, per).in(file, pairs);
        Annotator lead =
                new AnnotatorStore(db).require("Ada", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            ready.countDown();
        });
        ready.await();
        String name = look + "-" + w + "-" + annotators + "x" + per;
        AgreementViewModel[] vm = new AgreementViewModel[1];
        Scene[] scene = new Scene[1];
        AgreementView[] view = new AgreementView[1];
        on(() -> {
            Messages messages = new Messages(Locale.ENGLISH);
            KeyMap keys = new KeyMap(AgreementActs.all());
            Theme.prepare(look.equals("dark") ? Look.DARK : Look.LIGHT);
            vm[0] =
                    new AgreementViewModel(
                            new ProjectAudit(db, lead),
                            out,
                            new Background(
                                    Executors.newCachedThreadPool(),
                                    Platform::runLater,
                                    Throwable::printStackTrace),
                            Runnable::run,
                            new Navigator() {
                                public void showLabeling() {}

                                public void openAgain() {}

                                public void importFiles(List<Path> f) {}

                                public void showData(String e) {
                                    System.out.println("DATA " + e);
                                }
                            },
                            new Dialogs() {
                                public List<Path> chooseFiles(String t, String k, List<String> p) {
                                    return List.of();
                                }

                                public void openAddress(String x) {}

                                public void unforeseen(Failure f) {
                                    System.out.println(f.details());
                                }
                            },
                            s -> System.out.println("SAY " + s),
                            messages);
            view[0] = new AgreementView(vm[0], keys, messages);
            BorderPane root = new BorderPane(view[0].body());
            root.setBottom(view[0].foot());
            scene[0] = new Scene(root, w - 72, h - 52);
            new Theme(scene[0], look.equals("dark") ? Look.DARK : Look.LIGHT);
            scene[0].getStylesheets()
                    .add(Stylesheets.of(org.pairwright.ui.kit.Theme.class, "../shell/shell.css"));
            scene[0].getStylesheets().add(view[0].stylesheet());
            Stage stage = new Stage();
            stage.setScene(scene[0]);
            stage.show();
            view[0].body().requestFocus();
            vm[0].start();
        });
        Thread.sleep(150);
        snap(scene[0], out.resolve(name + "-0-loading.png"));
        long t = System.currentTimeMillis();
        while (vm[0].stateProperty().get() == AgreementViewModel.State.LOADING) Thread.sleep(50);
        System.out.println(
                "state "
                        + vm[0].stateProperty().get()
                        + " after "
                        + (System.currentTimeMillis() - t));
        Thread.sleep(300);
        for (Tab tab : Tab.values()) {
            on(() -> vm[0].show(tab));
            Thread.sleep(300);
            while (vm[0].parts().busyProperty().get()) Thread.sleep(50);
            Thread.sleep(400);
            snap(scene[0], out.resolve(name + "-" + (1 + tab.ordinal()) + "-" + tab + ".png"));
            double[] v = {0};
            on(() -> {
                if (scene[0].lookup("#agreement-scroll") instanceof ScrollPane s) {
                    Region c = (Region) s.getContent();
                    v[0] = c.getHeight() / s.getHeight();
                }
            });
            for (int i = 1; i < Math.min(6, v[0]); i++) {
                double at = Math.min(1, i / (Math.max(1.0001, v[0]) - 1));
                on(() -> ((ScrollPane) scene[0].lookup("#agreement-scroll")).setVvalue(at));
                Thread.sleep(150);
                snap(
                        scene[0],
                        out.resolve(
                                name + "-" + (1 + tab.ordinal()) + "-" + tab + "-" + i + ".png"));
            }
        }
        on(() -> vm[0].show(Tab.OVERVIEW));
        Thread.sleep(200);
        on(() -> {
            view[0].acts().perform(AgreementActs.MEANING);
        });
        Thread.sleep(200);
        on(() -> {
            if (scene[0].lookup("#agreement-who-chart") != null)
                scene[0].lookup("#agreement-who-chart").requestFocus();
        });
        Thread.sleep(300);
        snap(scene[0], out.resolve(name + "-6-meaning.png"));
        on(() -> {
            view[0].acts().perform(AgreementActs.MEANING);
            view[0].acts().perform(AgreementActs.TABLE);
        });
        Thread.sleep(300);
        snap(scene[0], out.resolve(name + "-7-table.png"));
        System.exit(0);
    }

    static void on(Runnable r) throws Exception {
        CountDownLatch l = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                r.run();
            } catch (Throwable e) {
                e.printStackTrace();
            }
            l.countDown();
        });
        l.await();
    }

    static void snap(Scene s, Path p) throws Exception {
        javafx.scene.image.WritableImage[] i = new javafx.scene.image.WritableImage[1];
        on(() -> i[0] = s.snapshot(null));
        Png.write(i[0], p);
    }
}
