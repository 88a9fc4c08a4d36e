; 58f7ed4190b76d383eda13c0cb160f8f79aa2d831f18f3df286ed4b0731974a2
; Made by ops/kernels.py; not to be edited.


; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_buckets(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.first, i64 %arg.count, i64 %arg.within) local_unnamed_addr #0 {
B0.endif.endif:
  %.212 = alloca i8, align 1
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.268 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.20 = add nsw i64 %arg.matches, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 1
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i, align 1, !noalias !0
  %.10.i = add nsw i64 %arg.matches, 48
  %.11.i = inttoptr i64 %.10.i to ptr
  store i64 0, ptr %.11.i, align 1, !noalias !0
  %.13499.not = icmp slt i64 %arg.count, 1
  br i1 %.13499.not, label %B270, label %B126.preheader

B126.preheader:                                   ; preds = %B0.endif.endif
  br label %B126

B126:                                             ; preds = %B124.backedge, %B126.preheader
  %.13391101 = phi i64 [ %.143, %B124.backedge ], [ %arg.count, %B126.preheader ]
  %.14095100 = phi i64 [ %.147, %B124.backedge ], [ %arg.first, %B126.preheader ]
  %.177 = shl nsw i64 %.14095100, 5
  %.179 = add nsw i64 %.177, %arg.queries
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr, i64 56
  %.14.i = load i64, ptr %sunkaddr63, align 1, !noalias !3
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B126
  %lsr.iv1.i = phi i64 [ %.179, %B126 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i = phi i64 [ 0, %B126 ], [ %lsr.iv.next.i, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B126 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B126 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B126 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B126 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !3
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %0 = add i64 %.14.i, %lsr.iv.i
  %1 = add i64 %0, %.182.i
  %2 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %2, 480
  %3 = add i64 %.14.i, %lsr.iv.i
  %4 = add i64 %3, %.189.i
  %5 = add i64 %4, 512
  %.191.i = inttoptr i64 %1 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !3
  %.193.i = inttoptr i64 %5 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !3
  %.195.i = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i, %.194.i
  %6 = add i64 %.14.i, %lsr.iv.i
  %7 = add i64 %6, %.182.i
  %8 = add i64 %7, 8
  %.201.i = inttoptr i64 %8 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !3
  %9 = add i64 %.14.i, %lsr.iv.i
  %10 = add i64 %9, %.189.i
  %11 = add i64 %10, 520
  %.204.i = inttoptr i64 %11 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !3
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %12 = add i64 %.14.i, %lsr.iv.i
  %13 = add i64 %12, %.182.i
  %14 = add i64 %13, 16
  %.212.i = inttoptr i64 %14 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !3
  %15 = add i64 %.14.i, %lsr.iv.i
  %16 = add i64 %15, %.189.i
  %17 = add i64 %16, 528
  %.215.i = inttoptr i64 %17 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !3
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %18 = add i64 %.14.i, %lsr.iv.i
  %19 = add i64 %18, %.182.i
  %20 = add i64 %19, 24
  %.223.i = inttoptr i64 %20 to ptr
  %.224.i = load i64, ptr %.223.i, align 1, !noalias !3
  %21 = add i64 %.14.i, %lsr.iv.i
  %22 = add i64 %21, %.189.i
  %23 = add i64 %22, 536
  %.226.i = inttoptr i64 %23 to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !3
  %.228.i = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i, %.227.i
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i, 32768
  br i1 %exitcond.not.i, label %B126.endif, label %B102.i

common.ret:                                       ; preds = %B230.if.if, %B126.endif.endif.if.if, %B270, %B212
  %common.ret.op = phi i32 [ 0, %B212 ], [ 0, %B270 ], [ %.272, %B230.if.if ], [ %.216, %B126.endif.endif.if.if ]
  ret i32 %common.ret.op

B212:                                             ; preds = %B126.endif.endif.thread
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B230:                                             ; preds = %B126.endif.endif
  %.272 = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.268, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %.14095100, i64 %.22, i64 %arg.within)
  %cond14 = icmp eq i32 %.272, 0
  br i1 %cond14, label %B124.backedge, label %B230.if.if, !prof !6

B124.backedge:                                    ; preds = %B230
  %.134 = icmp samesign ugt i64 %.13391101, 1
  br i1 %.134, label %B126, label %B270

B270:                                             ; preds = %B124.backedge, %B0.endif.endif
  %sunkaddr64 = inttoptr i64 %arg.matches to ptr
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 40
  %.313 = load i64, ptr %sunkaddr65, align 1
  store i64 %.313, ptr %retptr, align 8
  br label %common.ret

B126.endif:                                       ; preds = %B102.i
  %24 = inttoptr i64 %.22 to ptr
  %.143 = add nsw i64 %.13391101, -1
  %.147 = add i64 %.14095100, 1
  store i64 %.197.i, ptr %24, align 1, !noalias !3
  %sunkaddr66 = inttoptr i64 %.22 to ptr
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 8
  store i64 %.208.i, ptr %sunkaddr67, align 1, !noalias !3
  %sunkaddr68 = inttoptr i64 %.22 to ptr
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 16
  store i64 %.219.i, ptr %sunkaddr69, align 1, !noalias !3
  %sunkaddr70 = inttoptr i64 %.22 to ptr
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 24
  store i64 %.230.i, ptr %sunkaddr71, align 1, !noalias !3
  store i8 0, ptr %.212, align 1
  %.216 = call i32 @_ZN10nightlight4pure8matching6native9searching13search_tablesB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.212, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %.14095100, i64 %.22, i64 %arg.within)
  %.217 = load ptr, ptr %excinfo.3, align 8
  %.226 = load i8, ptr %.212, align 1
  %.229 = icmp eq i8 %.226, 0
  br i1 %.229, label %B126.endif.endif.thread, label %B126.endif.endif

B126.endif.endif:                                 ; preds = %B126.endif
  %cond13 = icmp eq i32 %.216, 0
  br i1 %cond13, label %B230, label %B126.endif.endif.if.if.loopexit, !prof !6

B126.endif.endif.thread:                          ; preds = %B126.endif
  %.224.le = icmp sgt i32 %.216, 0
  %.225.le85 = select i1 %.224.le, ptr %.217, ptr undef
  %cond = icmp eq i32 %.216, 0
  br i1 %cond, label %B212, label %B126.endif.endif.if.if, !prof !6

B126.endif.endif.if.if.loopexit:                  ; preds = %B126.endif.endif
  %.224.le89 = icmp sgt i32 %.216, 0
  %.225.le = select i1 %.224.le89, ptr %.217, ptr undef
  br label %B126.endif.endif.if.if

B126.endif.endif.if.if:                           ; preds = %B126.endif.endif.if.if.loopexit, %B126.endif.endif.thread
  %.22581 = phi ptr [ %.225.le, %B126.endif.endif.if.if.loopexit ], [ %.225.le85, %B126.endif.endif.thread ]
  store ptr %.22581, ptr %excinfo, align 8
  br label %common.ret

B230.if.if:                                       ; preds = %B230
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching13search_tablesB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.query, i64 %arg.bits, i64 %arg.within) local_unnamed_addr #0 {
B0.endif.endif:
  %.289 = alloca i64, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.742 = alloca i64, align 8
  store i64 0, ptr %.742, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.822 = alloca i8, align 1
  store i8 0, ptr %.822, align 1
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.875 = alloca i8, align 1
  store i8 0, ptr %.875, align 1
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.20 = add nsw i64 %arg.bits, 128
  %.24 = add nsw i64 %arg.bits, 2536
  %.33 = add nsw i64 %arg.index, 16
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.41 = add nsw i64 %arg.index, 24
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.157281.not = icmp slt i64 %.35, 1
  br i1 %.157281.not, label %B326, label %B230.preheader

B230.preheader:                                   ; preds = %B0.endif.endif
  %.7.i = add nsw i64 %arg.within, 1
  %0 = or i64 %.35, %.7.i
  %1 = icmp ult i64 %0, 4294967296
  %2 = trunc nuw i64 %.35 to i32
  %3 = trunc nuw i64 %.7.i to i32
  br i1 %1, label %4, label %7

4:                                                ; preds = %B230.preheader
  %5 = udiv i32 %3, %2
  %6 = zext i32 %5 to i64
  br label %B230.endif

7:                                                ; preds = %B230.preheader
  %8 = or i64 %.7.i, %.35
  %9 = and i64 %8, -4294967296
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = trunc i64 %.35 to i32
  %13 = trunc i64 %.7.i to i32
  %14 = udiv i32 %13, %12
  %15 = urem i32 %13, %12
  %16 = zext i32 %14 to i64
  %17 = zext i32 %15 to i64
  br label %21

18:                                               ; preds = %7
  %19 = sdiv i64 %.7.i, %.35
  %20 = srem i64 %.7.i, %.35
  br label %21

21:                                               ; preds = %18, %11
  %22 = phi i64 [ %16, %11 ], [ %19, %18 ]
  %23 = phi i64 [ %17, %11 ], [ %20, %18 ]
  %24 = ashr i64 %23, 63
  br label %B230.endif

B230.endif:                                       ; preds = %21, %4
  %25 = phi i64 [ %6, %4 ], [ %22, %21 ]
  %.28.i.lobit = phi i64 [ 0, %4 ], [ %24, %21 ]
  %spec.select.i = add nsw i64 %.28.i.lobit, %25
  %.48.i = add nsw i64 %spec.select.i, -1
  %.50.i = mul nsw i64 %spec.select.i, %.35
  %.52.i = icmp sge i64 %arg.within, %.50.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  %.8.i.i = inttoptr i64 %.43 to ptr
  %.9.i.i = load i64, ptr %.8.i.i, align 1, !noalias !7
  %.10.i.i = add nsw i64 %.9.i.i, %arg.bits
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i32, ptr %.11.i.i, align 1, !noalias !7
  %.13.i.i63 = zext i32 %.12.i.i to i64
  %.15.i.i = add nsw i64 %.43, 8
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 1, !noalias !7
  %.18.i.i = lshr i64 %.13.i.i63, %.17.i.i
  %.20.i.i = add nsw i64 %.43, 16
  %.21.i.i = inttoptr i64 %.20.i.i to ptr
  %.22.i.i = load i64, ptr %.21.i.i, align 1, !noalias !7
  %.23.i.i = and i64 %.18.i.i, %.22.i.i
  %.35.i = add nsw i64 %.43, 24
  %.36.i64 = inttoptr i64 %.35.i to ptr
  %.37.i = load i64, ptr %.36.i64, align 1, !noalias !12
  %.39.i = add nsw i64 %.43, 72
  %.40.i = inttoptr i64 %.39.i to ptr
  %.41.i = load i64, ptr %.40.i, align 1, !noalias !12
  %.53.i = add nsw i64 %.43, 80
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 1, !noalias !12
  %.11.i1.i = icmp slt i64 %.66.i, 0
  br i1 %.11.i1.i, label %B228.backedge, label %B20.i.i

B326:                                             ; preds = %B0.endif.endif
  %.10.i13 = icmp eq i64 %.35, 0
  br i1 %.10.i13, label %B326.endif, label %B0.else.if.i14.thread, !prof !13

B0.else.if.i14.thread:                            ; preds = %B326
  %.pre = add nsw i64 %arg.within, 1
  br label %34

B0.else.if.i14:                                   ; preds = %B248.epil.preheader.i.1, %common.ret.loopexit.unr-lcssa.i.1, %B0.endif.endif.endif.i.1, %B230.endif.1, %B228.backedge
  %26 = icmp ult i64 %0, 4294967296
  br i1 %26, label %27, label %34

27:                                               ; preds = %B0.else.if.i14
  %28 = trunc nuw i64 %.35 to i32
  %29 = trunc nuw i64 %.7.i to i32
  %30 = udiv i32 %29, %28
  %31 = urem i32 %29, %28
  %32 = zext i32 %30 to i64
  %33 = zext i32 %31 to i64
  br label %48

34:                                               ; preds = %B0.else.if.i14, %B0.else.if.i14.thread
  %.7.i15.pre-phi31 = phi i64 [ %.pre, %B0.else.if.i14.thread ], [ %.7.i, %B0.else.if.i14 ]
  %35 = or i64 %.7.i15.pre-phi31, %.35
  %36 = and i64 %35, -4294967296
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %45

38:                                               ; preds = %34
  %39 = trunc i64 %.35 to i32
  %40 = trunc i64 %.7.i15.pre-phi31 to i32
  %41 = udiv i32 %40, %39
  %42 = urem i32 %40, %39
  %43 = zext i32 %41 to i64
  %44 = zext i32 %42 to i64
  br label %48

45:                                               ; preds = %34
  %46 = sdiv i64 %.7.i15.pre-phi31, %.35
  %47 = srem i64 %.7.i15.pre-phi31, %.35
  br label %48

48:                                               ; preds = %45, %38, %27
  %49 = phi i64 [ %32, %27 ], [ %43, %38 ], [ %46, %45 ]
  %50 = phi i64 [ %33, %27 ], [ %44, %38 ], [ %47, %45 ]
  %.28.i16 = xor i64 %50, %.35
  %.29.i17 = icmp slt i64 %.28.i16, 0
  %.30.i18 = icmp ne i64 %50, 0
  %.31.i19 = and i1 %.30.i18, %.29.i17
  %.36.i20 = sext i1 %.31.i19 to i64
  %spec.select.i21 = add nsw i64 %49, %.36.i20
  br label %B326.endif

B490:                                             ; preds = %B490.preheader, %B488.backedge
  %.413286288 = phi i64 [ %.420, %B488.backedge ], [ 0, %B490.preheader ]
  %.446 = shl nsw i64 %.413286288, 3
  %.448 = add nsw i64 %.446, %.20
  %.6.i = inttoptr i64 %.448 to ptr
  %.7.i27 = load i32, ptr %.6.i, align 1, !noalias !14
  %.8.i = zext i32 %.7.i27 to i64
  %.9.i = add nsw i64 %.448, 4
  %.10.i28 = inttoptr i64 %.9.i to ptr
  %.11.i = load i32, ptr %.10.i28, align 1, !noalias !14
  %.12.i = zext i32 %.11.i to i64
  %.17.i = mul nuw nsw i64 %.8.i, 12
  %.18.i = add nsw i64 %.17.i, %.320
  %.22.i = mul nuw nsw i64 %.12.i, 12
  %.24.i = add i64 %.23.i, %.22.i
  %.26.i = add nsw i64 %.18.i, 512
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.26.i, i64 %.24.i)
  %.61.i = icmp sgt i64 %.24.i, %.18.i
  br i1 %.61.i, label %B222.i.preheader, label %B488.backedge

B222.i.preheader:                                 ; preds = %B490
  br label %B222.i

B222.i:                                           ; preds = %B222.i, %B222.i.preheader
  %line.2.0.i = phi i64 [ %.67.i, %B222.i ], [ %.18.i, %B222.i.preheader ]
  %.64.i = inttoptr i64 %line.2.0.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.64.i, i32 0, i32 3, i32 1), !noalias !14
  %.67.i = add nsw i64 %line.2.0.i, 64
  %.71.i = icmp slt i64 %.67.i, %.13.i.i
  br i1 %.71.i, label %B222.i, label %B488.backedge

B488.backedge:                                    ; preds = %B222.i, %B490
  %.76.i = inttoptr i64 %.13.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.76.i, i32 0, i32 3, i32 1), !noalias !14
  %.420 = add nuw nsw i64 %.413286288, 1
  %exitcond343.not = icmp eq i64 %.303, %.420
  br i1 %exitcond343.not, label %B538.endif, label %B490

B570:                                             ; preds = %B570.preheader, %B946
  %number.2.0328 = phi i64 [ %next_number.2.1242245, %B946 ], [ %.303, %B570.preheader ]
  %table.2.0327 = phi i64 [ %.626, %B946 ], [ %.43, %B570.preheader ]
  %here.2.0326 = phi i64 [ %ahead.2.0325, %B946 ], [ %.20, %B570.preheader ]
  %ahead.2.0325 = phi i64 [ %here.2.0326, %B946 ], [ %.24, %B570.preheader ]
  %.589313323 = phi i64 [ %.596, %B946 ], [ 0, %B570.preheader ]
  %.596 = add nuw nsw i64 %.589313323, 1
  %.626 = add nsw i64 %table.2.0327, 88
  %.634 = add nuw nsw i64 %.589313323, 2
  %.636 = icmp slt i64 %.634, %.35
  br i1 %.636, label %B620, label %B712

B620:                                             ; preds = %B570
  %51 = icmp ult i64 %156, 4294967296
  br i1 %51, label %52, label %55

52:                                               ; preds = %B620
  %53 = udiv i32 %158, %157
  %54 = zext i32 %53 to i64
  br label %B620.endif

55:                                               ; preds = %B620
  %56 = or i64 %.7.i29, %.35
  %57 = and i64 %56, -4294967296
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %66

59:                                               ; preds = %55
  %60 = trunc i64 %.35 to i32
  %61 = trunc i64 %.7.i29 to i32
  %62 = udiv i32 %61, %60
  %63 = urem i32 %61, %60
  %64 = zext i32 %62 to i64
  %65 = zext i32 %63 to i64
  br label %69

66:                                               ; preds = %55
  %67 = sdiv i64 %.7.i29, %.35
  %68 = srem i64 %.7.i29, %.35
  br label %69

69:                                               ; preds = %66, %59
  %70 = phi i64 [ %64, %59 ], [ %67, %66 ]
  %71 = phi i64 [ %65, %59 ], [ %68, %66 ]
  %72 = ashr i64 %71, 63
  br label %B620.endif

B620.endif:                                       ; preds = %69, %52
  %73 = phi i64 [ %54, %52 ], [ %70, %69 ]
  %.28.i32.lobit = phi i64 [ 0, %52 ], [ %72, %69 ]
  %spec.select.i37 = add nsw i64 %.28.i32.lobit, %73
  %.48.i39 = add nsw i64 %spec.select.i37, -1
  %.50.i40 = mul nsw i64 %spec.select.i37, %.35
  %.51.i41 = sub nsw i64 %.7.i29, %.50.i40
  %.52.i42 = icmp slt i64 %.634, %.51.i41
  %"$phi64.1.2.0.i43" = zext i1 %.52.i42 to i64
  %.66.i44 = add nsw i64 %.48.i39, %"$phi64.1.2.0.i43"
  %.641 = add nsw i64 %table.2.0327, 176
  %.8.i.i65 = inttoptr i64 %.641 to ptr
  %.9.i.i66 = load i64, ptr %.8.i.i65, align 1, !noalias !17
  %.10.i.i67 = add nsw i64 %.9.i.i66, %arg.bits
  %.11.i.i68 = inttoptr i64 %.10.i.i67 to ptr
  %.12.i.i69 = load i32, ptr %.11.i.i68, align 1, !noalias !17
  %.13.i.i70 = zext i32 %.12.i.i69 to i64
  %.15.i.i71 = add nsw i64 %table.2.0327, 184
  %.16.i.i72 = inttoptr i64 %.15.i.i71 to ptr
  %.17.i.i73 = load i64, ptr %.16.i.i72, align 1, !noalias !17
  %.18.i.i74 = lshr i64 %.13.i.i70, %.17.i.i73
  %.20.i.i75 = add nsw i64 %table.2.0327, 192
  %.21.i.i76 = inttoptr i64 %.20.i.i75 to ptr
  %.22.i.i77 = load i64, ptr %.21.i.i76, align 1, !noalias !17
  %.23.i.i78 = and i64 %.18.i.i74, %.22.i.i77
  %.35.i79 = add nsw i64 %table.2.0327, 200
  %.36.i80 = inttoptr i64 %.35.i79 to ptr
  %.37.i81 = load i64, ptr %.36.i80, align 1, !noalias !22
  %.39.i82 = add nsw i64 %table.2.0327, 248
  %.40.i83 = inttoptr i64 %.39.i82 to ptr
  %.41.i84 = load i64, ptr %.40.i83, align 1, !noalias !22
  %.53.i85 = add nsw i64 %table.2.0327, 256
  %.54.i86 = inttoptr i64 %.53.i85 to ptr
  %.55.i87 = load i64, ptr %.54.i86, align 1, !noalias !22
  %.11.i1.i88 = icmp slt i64 %.66.i44, 0
  br i1 %.11.i1.i88, label %B712, label %B20.i.i89

B712:                                             ; preds = %B0.endif.endif.endif.i92, %B248.epil.preheader.i120, %common.ret.loopexit.unr-lcssa.i118, %B620.endif, %B570
  %.706 = icmp slt i64 %.596, %.35
  br i1 %.706, label %B730, label %B804.thread

B730:                                             ; preds = %B712
  %74 = icmp ult i64 %156, 4294967296
  br i1 %74, label %75, label %78

75:                                               ; preds = %B730
  %76 = udiv i32 %158, %157
  %77 = zext i32 %76 to i64
  br label %B730.endif

78:                                               ; preds = %B730
  %79 = or i64 %.7.i29, %.35
  %80 = and i64 %79, -4294967296
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %82, label %89

82:                                               ; preds = %78
  %83 = trunc i64 %.35 to i32
  %84 = trunc i64 %.7.i29 to i32
  %85 = udiv i32 %84, %83
  %86 = urem i32 %84, %83
  %87 = zext i32 %85 to i64
  %88 = zext i32 %86 to i64
  br label %92

89:                                               ; preds = %78
  %90 = sdiv i64 %.7.i29, %.35
  %91 = srem i64 %.7.i29, %.35
  br label %92

92:                                               ; preds = %89, %82
  %93 = phi i64 [ %87, %82 ], [ %90, %89 ]
  %94 = phi i64 [ %88, %82 ], [ %91, %89 ]
  %95 = ashr i64 %94, 63
  br label %B730.endif

B730.endif:                                       ; preds = %92, %75
  %96 = phi i64 [ %77, %75 ], [ %93, %92 ]
  %.28.i49.lobit = phi i64 [ 0, %75 ], [ %95, %92 ]
  %spec.select.i54 = add nsw i64 %.28.i49.lobit, %96
  %.48.i56 = add nsw i64 %spec.select.i54, -1
  %.50.i57 = mul nsw i64 %spec.select.i54, %.35
  %.51.i58 = sub nsw i64 %.7.i29, %.50.i57
  %.52.i59 = icmp slt i64 %.596, %.51.i58
  %"$phi64.1.2.0.i60" = zext i1 %.52.i59 to i64
  %.66.i61 = add nsw i64 %.48.i56, %"$phi64.1.2.0.i60"
  store i64 0, ptr %.742, align 8
  %.746 = call i32 @_ZN10nightlight4pure8matching6native9searching7look_upB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.742, ptr nonnull %excinfo.10, i64 %arg.index, i64 %.626, i64 %arg.bits, i64 %ahead.2.0325, i64 %.66.i61)
  %cond138 = icmp eq i32 %.746, 0
  br i1 %cond138, label %B804, label %B730.endif.if.if, !prof !6

B804:                                             ; preds = %B730.endif
  %.756 = load i64, ptr %.742, align 8
  %.770 = icmp slt i64 %number.2.0328, 0
  %.773 = icmp slt i64 %.756, 0
  %or.cond = select i1 %.770, i1 true, i1 %.773
  br i1 %or.cond, label %B828, label %B834

B804.thread:                                      ; preds = %B712
  %.770241 = icmp slt i64 %number.2.0328, 0
  br i1 %.770241, label %B828, label %B834

common.ret:                                       ; preds = %B890.endif.if.if, %B838.endif.if.if, %B730.endif.if.if, %B326.endif.if.if, %B964, %B940, %B828
  %common.ret.op = phi i32 [ 0, %B828 ], [ 0, %B940 ], [ 0, %B964 ], [ %.879, %B890.endif.if.if ], [ %.826, %B838.endif.if.if ], [ %.746, %B730.endif.if.if ], [ %.293, %B326.endif.if.if ]
  ret i32 %common.ret.op

B828:                                             ; preds = %B804.thread, %B804
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B834:                                             ; preds = %B804.thread, %B804
  %next_number.2.1242245 = phi i64 [ %.756, %B804 ], [ 0, %B804.thread ]
  %97 = icmp eq i64 %.320, 0
  br i1 %97, label %B890, label %B838

B838:                                             ; preds = %B834
  store i8 0, ptr %.822, align 1
  %.826 = call i32 @_ZN10nightlight4pure8matching6native9searching11scan_checksB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx(ptr nonnull %.822, ptr nonnull %excinfo.11, i64 %arg.index, i64 %arg.matches, i64 %table.2.0327, i64 %.589313323, i64 %arg.query, i64 %arg.bits, i64 %here.2.0326, i64 %number.2.0328, i64 %ahead.2.0325, i64 %next_number.2.1242245, i64 %arg.within)
  %.827 = load ptr, ptr %excinfo.11, align 8
  %.836 = load i8, ptr %.822, align 1
  %.839 = icmp eq i8 %.836, 0
  br i1 %.839, label %B838.endif.thread, label %B838.endif

B890:                                             ; preds = %B834
  store i8 0, ptr %.875, align 1
  %.879 = call i32 @_ZN10nightlight4pure8matching6native9searching12scan_entriesB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.875, ptr nonnull %excinfo.12, i64 %arg.index, i64 %arg.matches, i64 %table.2.0327, i64 %.589313323, i64 %arg.query, i64 %arg.bits, i64 %here.2.0326, i64 %number.2.0328, i64 %arg.within)
  %.880 = load ptr, ptr %excinfo.12, align 8
  %.889 = load i8, ptr %.875, align 1
  %.892 = icmp eq i8 %.889, 0
  br i1 %.892, label %B890.endif.thread, label %B890.endif

B940:                                             ; preds = %B890.endif.thread, %B838.endif.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B946:                                             ; preds = %B890.endif, %B838.endif
  %exitcond344.not = icmp eq i64 %.35, %.596
  br i1 %exitcond344.not, label %B964, label %B570

B964:                                             ; preds = %B538.endif, %B946
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B248.i:                                           ; preds = %B248.preheader.new.i.new, %B248.i
  %lsr.iv67 = phi i64 [ %114, %B248.preheader.new.i.new ], [ %lsr.iv.next68, %B248.i ]
  %lsr.iv.i = phi i64 [ %102, %B248.i ], [ %.41.i, %B248.preheader.new.i.new ]
  %.200.i = inttoptr i64 %lsr.iv.i to ptr
  %.201.i = load i32, ptr %.200.i, align 1, !noalias !12
  %.202.i = zext i32 %.201.i to i64
  %.204.i = xor i64 %.23.i.i, %.202.i
  %.205.i = shl nuw nsw i64 %.204.i, 2
  %.207.i = add nsw i64 %.205.i, %.37.i
  %.208.i = inttoptr i64 %.207.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i, i32 0, i32 3, i32 1), !noalias !12
  %98 = add i64 %lsr.iv.i, 4
  %.200.1.i = inttoptr i64 %98 to ptr
  %.201.1.i = load i32, ptr %.200.1.i, align 1, !noalias !12
  %.202.1.i = zext i32 %.201.1.i to i64
  %.204.1.i = xor i64 %.23.i.i, %.202.1.i
  %.205.1.i = shl nuw nsw i64 %.204.1.i, 2
  %.207.1.i = add nsw i64 %.205.1.i, %.37.i
  %.208.1.i = inttoptr i64 %.207.1.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i, i32 0, i32 3, i32 1), !noalias !12
  %99 = add i64 %98, 4
  %.200.i.1 = inttoptr i64 %99 to ptr
  %.201.i.1 = load i32, ptr %.200.i.1, align 1, !noalias !12
  %.202.i.1 = zext i32 %.201.i.1 to i64
  %.204.i.1 = xor i64 %.23.i.i, %.202.i.1
  %.205.i.1 = shl nuw nsw i64 %.204.i.1, 2
  %.207.i.1 = add nsw i64 %.205.i.1, %.37.i
  %.208.i.1 = inttoptr i64 %.207.i.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i.1, i32 0, i32 3, i32 1), !noalias !12
  %100 = add i64 %99, 4
  %.200.1.i.1 = inttoptr i64 %100 to ptr
  %.201.1.i.1 = load i32, ptr %.200.1.i.1, align 1, !noalias !12
  %.202.1.i.1 = zext i32 %.201.1.i.1 to i64
  %.204.1.i.1 = xor i64 %.23.i.i, %.202.1.i.1
  %.205.1.i.1 = shl nuw nsw i64 %.204.1.i.1, 2
  %.207.1.i.1 = add nsw i64 %.205.1.i.1, %.37.i
  %.208.1.i.1 = inttoptr i64 %.207.1.i.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i.1, i32 0, i32 3, i32 1), !noalias !12
  %101 = add i64 %lsr.iv.i, 16
  %lsr.iv.next68 = add i64 %lsr.iv67, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next68, 0
  %102 = add i64 %100, 4
  br i1 %niter.ncmp.1, label %common.ret.loopexit.unr-lcssa.i.unr-lcssa, label %B248.i

common.ret.loopexit.unr-lcssa.i.unr-lcssa:        ; preds = %B248.i
  %103 = and i64 %107, 2
  %lcmp.mod.not.not = icmp eq i64 %103, 0
  br i1 %lcmp.mod.not.not, label %B248.i.epil.preheader, label %common.ret.loopexit.unr-lcssa.i

B248.i.epil.preheader:                            ; preds = %B248.preheader.new.i, %common.ret.loopexit.unr-lcssa.i.unr-lcssa
  %lsr.iv.i.epil.init = phi i64 [ %.41.i, %B248.preheader.new.i ], [ %101, %common.ret.loopexit.unr-lcssa.i.unr-lcssa ]
  %.200.i.epil = inttoptr i64 %lsr.iv.i.epil.init to ptr
  %.201.i.epil = load i32, ptr %.200.i.epil, align 1, !noalias !12
  %.202.i.epil = zext i32 %.201.i.epil to i64
  %.204.i.epil = xor i64 %.23.i.i, %.202.i.epil
  %.205.i.epil = shl nuw nsw i64 %.204.i.epil, 2
  %.207.i.epil = add nsw i64 %.205.i.epil, %.37.i
  %.208.i.epil = inttoptr i64 %.207.i.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i.epil, i32 0, i32 3, i32 1), !noalias !12
  %104 = add i64 %lsr.iv.i.epil.init, 4
  %.200.1.i.epil = inttoptr i64 %104 to ptr
  %.201.1.i.epil = load i32, ptr %.200.1.i.epil, align 1, !noalias !12
  %.202.1.i.epil = zext i32 %.201.1.i.epil to i64
  %.204.1.i.epil = xor i64 %.23.i.i, %.202.1.i.epil
  %.205.1.i.epil = shl nuw nsw i64 %.204.1.i.epil, 2
  %.207.1.i.epil = add nsw i64 %.205.1.i.epil, %.37.i
  %.208.1.i.epil = inttoptr i64 %.207.1.i.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i.epil, i32 0, i32 3, i32 1), !noalias !12
  br label %common.ret.loopexit.unr-lcssa.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B248.i.epil.preheader, %common.ret.loopexit.unr-lcssa.i.unr-lcssa
  %105 = and i64 %"$phi90.0.2.0.sink.i.i", 1
  %lcmp.mod.not.i = icmp eq i64 %105, 0
  br i1 %lcmp.mod.not.i, label %B228.backedge, label %B248.epil.preheader.i

B248.epil.preheader.i:                            ; preds = %B248.preheader.i, %B20.i.i, %common.ret.loopexit.unr-lcssa.i
  %.1654749.epil.init.i = phi i64 [ 0, %B248.preheader.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ], [ %.66.i, %B20.i.i ]
  %.197.epil.i = shl nsw i64 %.1654749.epil.init.i, 2
  %.199.epil.i = add nsw i64 %.197.epil.i, %.41.i
  %.200.epil.i = inttoptr i64 %.199.epil.i to ptr
  %.201.epil.i = load i32, ptr %.200.epil.i, align 1, !noalias !12
  %.202.epil.i = zext i32 %.201.epil.i to i64
  %.204.epil.i = xor i64 %.23.i.i, %.202.epil.i
  %.205.epil.i = shl nuw nsw i64 %.204.epil.i, 2
  %.207.epil.i = add nsw i64 %.205.epil.i, %.37.i
  %.208.epil.i = inttoptr i64 %.207.epil.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.epil.i, i32 0, i32 3, i32 1), !noalias !12
  br label %B228.backedge

B20.i.i:                                          ; preds = %B230.endif
  switch i64 %.66.i, label %B58.else.if.i.i [
    i64 0, label %B248.epil.preheader.i
    i64 1, label %B48.i.i
  ]

B48.i.i:                                          ; preds = %B20.i.i
  %.34.i.i = add nsw i64 %.55.i, 1
  br label %B0.endif.endif.endif.i

B58.else.if.i.i:                                  ; preds = %B20.i.i
  %.42.i.i = add nsw i64 %.55.i, 1
  %.44.i.i = add nsw i64 %.55.i, -1
  %.46.i.i = mul nsw i64 %.44.i.i, %.55.i
  %.56.1.i.i = ashr i64 %.46.i.i, 1
  %.89.i.i = add nsw i64 %.42.i.i, %.56.1.i.i
  br label %B0.endif.endif.endif.i

B0.endif.endif.endif.i:                           ; preds = %B58.else.if.i.i, %B48.i.i
  %"$phi90.0.2.0.sink.i.i" = phi i64 [ %.34.i.i, %B48.i.i ], [ %.89.i.i, %B58.else.if.i.i ]
  %.15948.not.i = icmp slt i64 %"$phi90.0.2.0.sink.i.i", 1
  br i1 %.15948.not.i, label %B228.backedge, label %B248.preheader.i

B248.preheader.i:                                 ; preds = %B0.endif.endif.endif.i
  %106 = icmp eq i64 %"$phi90.0.2.0.sink.i.i", 1
  br i1 %106, label %B248.epil.preheader.i, label %B248.preheader.new.i

B248.preheader.new.i:                             ; preds = %B248.preheader.i
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter.i = and i64 %"$phi90.0.2.0.sink.i.i", %const
  %107 = add nsw i64 %"$phi90.0.2.0.sink.i.i", -2
  %108 = lshr i64 %107, 1
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %B248.i.epil.preheader, label %B248.preheader.new.i.new

B248.preheader.new.i.new:                         ; preds = %B248.preheader.new.i
  %110 = add nuw i64 %108, 1
  %111 = lshr i64 %110, 1
  %112 = trunc i64 %111 to i62
  %113 = zext i62 %112 to i64
  %114 = mul nsw i64 %113, -2
  br label %B248.i

B228.backedge:                                    ; preds = %B0.endif.endif.endif.i, %B248.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i, %B230.endif
  %cond200 = icmp eq i64 %.35, 1
  br i1 %cond200, label %B0.else.if.i14, label %B230.1, !prof !23

B230.1:                                           ; preds = %B228.backedge
  %115 = icmp ult i64 %0, 4294967296
  br i1 %115, label %134, label %116

116:                                              ; preds = %B230.1
  %117 = or i64 %.7.i, %.35
  %118 = and i64 %117, -4294967296
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %127

120:                                              ; preds = %116
  %121 = trunc i64 %.35 to i32
  %122 = trunc i64 %.7.i to i32
  %123 = udiv i32 %122, %121
  %124 = urem i32 %122, %121
  %125 = zext i32 %123 to i64
  %126 = zext i32 %124 to i64
  br label %130

127:                                              ; preds = %116
  %128 = sdiv i64 %.7.i, %.35
  %129 = srem i64 %.7.i, %.35
  br label %130

130:                                              ; preds = %127, %120
  %131 = phi i64 [ %125, %120 ], [ %128, %127 ]
  %132 = phi i64 [ %126, %120 ], [ %129, %127 ]
  %133 = ashr i64 %132, 63
  br label %B230.endif.1

134:                                              ; preds = %B230.1
  %135 = udiv i32 %3, %2
  %136 = zext nneg i32 %135 to i64
  br label %B230.endif.1

B230.endif.1:                                     ; preds = %134, %130
  %137 = phi i64 [ %136, %134 ], [ %131, %130 ]
  %.28.i.lobit.1 = phi i64 [ 0, %134 ], [ %133, %130 ]
  %spec.select.i.1 = add nsw i64 %.28.i.lobit.1, %137
  %.48.i.1 = add nsw i64 %spec.select.i.1, -1
  %.50.i.1 = mul nsw i64 %spec.select.i.1, %.35
  %.51.i.1 = sub nsw i64 %.7.i, %.50.i.1
  %.52.i.1 = icmp sgt i64 %.51.i.1, 1
  %"$phi64.1.2.0.i.1" = zext i1 %.52.i.1 to i64
  %.66.i.1 = add nsw i64 %.48.i.1, %"$phi64.1.2.0.i.1"
  %.199.1 = add nsw i64 %.43, 88
  %.8.i.i.1 = inttoptr i64 %.199.1 to ptr
  %.9.i.i.1 = load i64, ptr %.8.i.i.1, align 1, !noalias !7
  %.10.i.i.1 = add nsw i64 %.9.i.i.1, %arg.bits
  %.11.i.i.1 = inttoptr i64 %.10.i.i.1 to ptr
  %.12.i.i.1 = load i32, ptr %.11.i.i.1, align 1, !noalias !7
  %.13.i.i63.1 = zext i32 %.12.i.i.1 to i64
  %.15.i.i.1 = add nsw i64 %.43, 96
  %.16.i.i.1 = inttoptr i64 %.15.i.i.1 to ptr
  %.17.i.i.1 = load i64, ptr %.16.i.i.1, align 1, !noalias !7
  %.18.i.i.1 = lshr i64 %.13.i.i63.1, %.17.i.i.1
  %.20.i.i.1 = add nsw i64 %.43, 104
  %.21.i.i.1 = inttoptr i64 %.20.i.i.1 to ptr
  %.22.i.i.1 = load i64, ptr %.21.i.i.1, align 1, !noalias !7
  %.23.i.i.1 = and i64 %.18.i.i.1, %.22.i.i.1
  %.35.i.1 = add nsw i64 %.43, 112
  %.36.i64.1 = inttoptr i64 %.35.i.1 to ptr
  %.37.i.1 = load i64, ptr %.36.i64.1, align 1, !noalias !12
  %.39.i.1 = add nsw i64 %.43, 160
  %.40.i.1 = inttoptr i64 %.39.i.1 to ptr
  %.41.i.1 = load i64, ptr %.40.i.1, align 1, !noalias !12
  %.53.i.1 = add nsw i64 %.43, 168
  %.54.i.1 = inttoptr i64 %.53.i.1 to ptr
  %.55.i.1 = load i64, ptr %.54.i.1, align 1, !noalias !12
  %.11.i1.i.1 = icmp slt i64 %.66.i.1, 0
  br i1 %.11.i1.i.1, label %B0.else.if.i14, label %B20.i.i.1

B20.i.i.1:                                        ; preds = %B230.endif.1
  switch i64 %.66.i.1, label %B58.else.if.i.i.1 [
    i64 0, label %B248.epil.preheader.i.1
    i64 1, label %B48.i.i.1
  ]

B48.i.i.1:                                        ; preds = %B20.i.i.1
  %.34.i.i.1 = add nsw i64 %.55.i.1, 1
  br label %B0.endif.endif.endif.i.1

B58.else.if.i.i.1:                                ; preds = %B20.i.i.1
  %.42.i.i.1 = add nsw i64 %.55.i.1, 1
  %.44.i.i.1 = add nsw i64 %.55.i.1, -1
  %.46.i.i.1 = mul nsw i64 %.44.i.i.1, %.55.i.1
  %.56.1.i.i.1 = ashr i64 %.46.i.i.1, 1
  %.89.i.i.1 = add nsw i64 %.42.i.i.1, %.56.1.i.i.1
  br label %B0.endif.endif.endif.i.1

B0.endif.endif.endif.i.1:                         ; preds = %B58.else.if.i.i.1, %B48.i.i.1
  %"$phi90.0.2.0.sink.i.i.1" = phi i64 [ %.34.i.i.1, %B48.i.i.1 ], [ %.89.i.i.1, %B58.else.if.i.i.1 ]
  %.15948.not.i.1 = icmp slt i64 %"$phi90.0.2.0.sink.i.i.1", 1
  br i1 %.15948.not.i.1, label %B0.else.if.i14, label %B248.preheader.i.1

B248.preheader.i.1:                               ; preds = %B0.endif.endif.endif.i.1
  %138 = icmp eq i64 %"$phi90.0.2.0.sink.i.i.1", 1
  br i1 %138, label %B248.epil.preheader.i.1, label %B248.preheader.new.i.1

B248.preheader.new.i.1:                           ; preds = %B248.preheader.i.1
  %const70 = bitcast i64 9223372036854775806 to i64
  %unroll_iter.i.1 = and i64 %"$phi90.0.2.0.sink.i.i.1", %const70
  %139 = add nsw i64 %"$phi90.0.2.0.sink.i.i.1", -2
  %140 = lshr i64 %139, 1
  %141 = icmp eq i64 %140, 0
  br i1 %141, label %B248.i.epil.preheader.1, label %B248.preheader.new.i.new.1

B248.preheader.new.i.new.1:                       ; preds = %B248.preheader.new.i.1
  %142 = add nuw i64 %140, 1
  %143 = lshr i64 %142, 1
  %144 = trunc i64 %143 to i62
  %145 = zext i62 %144 to i64
  %146 = mul nsw i64 %145, -2
  br label %B248.i.1

B248.i.1:                                         ; preds = %B248.i.1, %B248.preheader.new.i.new.1
  %lsr.iv = phi i64 [ %lsr.iv.next, %B248.i.1 ], [ %146, %B248.preheader.new.i.new.1 ]
  %lsr.iv.i.1 = phi i64 [ %151, %B248.i.1 ], [ %.41.i.1, %B248.preheader.new.i.new.1 ]
  %.200.i.1174 = inttoptr i64 %lsr.iv.i.1 to ptr
  %.201.i.1175 = load i32, ptr %.200.i.1174, align 1, !noalias !12
  %.202.i.1176 = zext i32 %.201.i.1175 to i64
  %.204.i.1177 = xor i64 %.23.i.i.1, %.202.i.1176
  %.205.i.1178 = shl nuw nsw i64 %.204.i.1177, 2
  %.207.i.1179 = add nsw i64 %.205.i.1178, %.37.i.1
  %.208.i.1180 = inttoptr i64 %.207.i.1179 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i.1180, i32 0, i32 3, i32 1), !noalias !12
  %147 = add i64 %lsr.iv.i.1, 4
  %.200.1.i.1181 = inttoptr i64 %147 to ptr
  %.201.1.i.1182 = load i32, ptr %.200.1.i.1181, align 1, !noalias !12
  %.202.1.i.1183 = zext i32 %.201.1.i.1182 to i64
  %.204.1.i.1184 = xor i64 %.23.i.i.1, %.202.1.i.1183
  %.205.1.i.1185 = shl nuw nsw i64 %.204.1.i.1184, 2
  %.207.1.i.1186 = add nsw i64 %.205.1.i.1185, %.37.i.1
  %.208.1.i.1187 = inttoptr i64 %.207.1.i.1186 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i.1187, i32 0, i32 3, i32 1), !noalias !12
  %148 = add i64 %147, 4
  %.200.i.1.1 = inttoptr i64 %148 to ptr
  %.201.i.1.1 = load i32, ptr %.200.i.1.1, align 1, !noalias !12
  %.202.i.1.1 = zext i32 %.201.i.1.1 to i64
  %.204.i.1.1 = xor i64 %.23.i.i.1, %.202.i.1.1
  %.205.i.1.1 = shl nuw nsw i64 %.204.i.1.1, 2
  %.207.i.1.1 = add nsw i64 %.205.i.1.1, %.37.i.1
  %.208.i.1.1 = inttoptr i64 %.207.i.1.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i.1.1, i32 0, i32 3, i32 1), !noalias !12
  %149 = add i64 %148, 4
  %.200.1.i.1.1 = inttoptr i64 %149 to ptr
  %.201.1.i.1.1 = load i32, ptr %.200.1.i.1.1, align 1, !noalias !12
  %.202.1.i.1.1 = zext i32 %.201.1.i.1.1 to i64
  %.204.1.i.1.1 = xor i64 %.23.i.i.1, %.202.1.i.1.1
  %.205.1.i.1.1 = shl nuw nsw i64 %.204.1.i.1.1, 2
  %.207.1.i.1.1 = add nsw i64 %.205.1.i.1.1, %.37.i.1
  %.208.1.i.1.1 = inttoptr i64 %.207.1.i.1.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i.1.1, i32 0, i32 3, i32 1), !noalias !12
  %150 = add i64 %lsr.iv.i.1, 16
  %lsr.iv.next = add i64 %lsr.iv, 2
  %niter.ncmp.1.1 = icmp eq i64 %lsr.iv.next, 0
  %151 = add i64 %149, 4
  br i1 %niter.ncmp.1.1, label %common.ret.loopexit.unr-lcssa.i.unr-lcssa.1, label %B248.i.1

common.ret.loopexit.unr-lcssa.i.unr-lcssa.1:      ; preds = %B248.i.1
  %152 = and i64 %139, 2
  %lcmp.mod.1.not.not = icmp eq i64 %152, 0
  br i1 %lcmp.mod.1.not.not, label %B248.i.epil.preheader.1, label %common.ret.loopexit.unr-lcssa.i.1

B248.i.epil.preheader.1:                          ; preds = %common.ret.loopexit.unr-lcssa.i.unr-lcssa.1, %B248.preheader.new.i.1
  %lsr.iv.i.epil.init.1 = phi i64 [ %.41.i.1, %B248.preheader.new.i.1 ], [ %150, %common.ret.loopexit.unr-lcssa.i.unr-lcssa.1 ]
  %.200.i.epil.1 = inttoptr i64 %lsr.iv.i.epil.init.1 to ptr
  %.201.i.epil.1 = load i32, ptr %.200.i.epil.1, align 1, !noalias !12
  %.202.i.epil.1 = zext i32 %.201.i.epil.1 to i64
  %.204.i.epil.1 = xor i64 %.23.i.i.1, %.202.i.epil.1
  %.205.i.epil.1 = shl nuw nsw i64 %.204.i.epil.1, 2
  %.207.i.epil.1 = add nsw i64 %.205.i.epil.1, %.37.i.1
  %.208.i.epil.1 = inttoptr i64 %.207.i.epil.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i.epil.1, i32 0, i32 3, i32 1), !noalias !12
  %153 = add i64 %lsr.iv.i.epil.init.1, 4
  %.200.1.i.epil.1 = inttoptr i64 %153 to ptr
  %.201.1.i.epil.1 = load i32, ptr %.200.1.i.epil.1, align 1, !noalias !12
  %.202.1.i.epil.1 = zext i32 %.201.1.i.epil.1 to i64
  %.204.1.i.epil.1 = xor i64 %.23.i.i.1, %.202.1.i.epil.1
  %.205.1.i.epil.1 = shl nuw nsw i64 %.204.1.i.epil.1, 2
  %.207.1.i.epil.1 = add nsw i64 %.205.1.i.epil.1, %.37.i.1
  %.208.1.i.epil.1 = inttoptr i64 %.207.1.i.epil.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i.epil.1, i32 0, i32 3, i32 1), !noalias !12
  br label %common.ret.loopexit.unr-lcssa.i.1

common.ret.loopexit.unr-lcssa.i.1:                ; preds = %B248.i.epil.preheader.1, %common.ret.loopexit.unr-lcssa.i.unr-lcssa.1
  %154 = and i64 %"$phi90.0.2.0.sink.i.i.1", 1
  %lcmp.mod.not.i.1 = icmp eq i64 %154, 0
  br i1 %lcmp.mod.not.i.1, label %B0.else.if.i14, label %B248.epil.preheader.i.1

B248.epil.preheader.i.1:                          ; preds = %common.ret.loopexit.unr-lcssa.i.1, %B248.preheader.i.1, %B20.i.i.1
  %.1654749.epil.init.i.1 = phi i64 [ 0, %B248.preheader.i.1 ], [ %unroll_iter.i.1, %common.ret.loopexit.unr-lcssa.i.1 ], [ %.66.i.1, %B20.i.i.1 ]
  %.197.epil.i.1 = shl nsw i64 %.1654749.epil.init.i.1, 2
  %.199.epil.i.1 = add nsw i64 %.197.epil.i.1, %.41.i.1
  %.200.epil.i.1 = inttoptr i64 %.199.epil.i.1 to ptr
  %.201.epil.i.1 = load i32, ptr %.200.epil.i.1, align 1, !noalias !12
  %.202.epil.i.1 = zext i32 %.201.epil.i.1 to i64
  %.204.epil.i.1 = xor i64 %.23.i.i.1, %.202.epil.i.1
  %.205.epil.i.1 = shl nuw nsw i64 %.204.epil.i.1, 2
  %.207.epil.i.1 = add nsw i64 %.205.epil.i.1, %.37.i.1
  %.208.epil.i.1 = inttoptr i64 %.207.epil.i.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.epil.i.1, i32 0, i32 3, i32 1), !noalias !12
  br label %B0.else.if.i14

B326.endif:                                       ; preds = %48, %B326
  %quot.0.i22 = phi i64 [ 0, %B326 ], [ %spec.select.i21, %48 ]
  %.48.i23 = add nsw i64 %quot.0.i22, -1
  %.50.i24 = mul nsw i64 %quot.0.i22, %.35
  %.52.not.i = icmp sge i64 %arg.within, %.50.i24
  %"$phi64.1.2.0.i25" = zext i1 %.52.not.i to i64
  %.66.i26 = add nsw i64 %.48.i23, %"$phi64.1.2.0.i25"
  store i64 0, ptr %.289, align 8
  %.293 = call i32 @_ZN10nightlight4pure8matching6native9searching7look_upB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.289, ptr nonnull %excinfo.5, i64 %arg.index, i64 %.43, i64 %arg.bits, i64 %.20, i64 %.66.i26)
  %.303 = load i64, ptr %.289, align 8
  %cond = icmp eq i32 %.293, 0
  br i1 %cond, label %B326.endif.endif, label %B326.endif.if.if, !prof !6

B326.endif.endif:                                 ; preds = %B326.endif
  %.318 = add nsw i64 %.43, 40
  %.319 = inttoptr i64 %.318 to ptr
  %.320 = load i64, ptr %.319, align 1
  %.321.not = icmp eq i64 %.320, 0
  %.407287.not = icmp slt i64 %.303, 1
  %or.cond357 = select i1 %.321.not, i1 true, i1 %.407287.not
  br i1 %or.cond357, label %B538.endif, label %B490.preheader

B490.preheader:                                   ; preds = %B326.endif.endif
  %.23.i = add i64 %.320, -1
  br label %B490

B326.endif.if.if:                                 ; preds = %B326.endif
  %.301 = icmp sgt i32 %.293, 0
  %.294 = load ptr, ptr %excinfo.5, align 8
  %.302 = select i1 %.301, ptr %.294, ptr undef
  store ptr %.302, ptr %excinfo, align 8
  br label %common.ret

B538.endif:                                       ; preds = %B326.endif.endif, %B488.backedge
  %155 = icmp slt i64 %.35, 1
  br i1 %155, label %B964, label %B570.preheader

B570.preheader:                                   ; preds = %B538.endif
  %.7.i29 = add nsw i64 %arg.within, 1
  %156 = or i64 %.35, %.7.i29
  %157 = trunc nuw i64 %.35 to i32
  %158 = trunc nuw i64 %.7.i29 to i32
  br label %B570

B248.i98:                                         ; preds = %B248.preheader.new.i96.new, %B248.i98
  %lsr.iv64 = phi i64 [ %175, %B248.preheader.new.i96.new ], [ %lsr.iv.next65, %B248.i98 ]
  %lsr.iv.i99 = phi i64 [ %163, %B248.i98 ], [ %.41.i84, %B248.preheader.new.i96.new ]
  %.200.i101 = inttoptr i64 %lsr.iv.i99 to ptr
  %.201.i102 = load i32, ptr %.200.i101, align 1, !noalias !22
  %.202.i103 = zext i32 %.201.i102 to i64
  %.204.i104 = xor i64 %.23.i.i78, %.202.i103
  %.205.i105 = shl nuw nsw i64 %.204.i104, 2
  %.207.i106 = add nsw i64 %.205.i105, %.37.i81
  %.208.i107 = inttoptr i64 %.207.i106 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i107, i32 0, i32 3, i32 1), !noalias !22
  %159 = add i64 %lsr.iv.i99, 4
  %.200.1.i109 = inttoptr i64 %159 to ptr
  %.201.1.i110 = load i32, ptr %.200.1.i109, align 1, !noalias !22
  %.202.1.i111 = zext i32 %.201.1.i110 to i64
  %.204.1.i112 = xor i64 %.23.i.i78, %.202.1.i111
  %.205.1.i113 = shl nuw nsw i64 %.204.1.i112, 2
  %.207.1.i114 = add nsw i64 %.205.1.i113, %.37.i81
  %.208.1.i115 = inttoptr i64 %.207.1.i114 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i115, i32 0, i32 3, i32 1), !noalias !22
  %160 = add i64 %159, 4
  %.200.i101.1 = inttoptr i64 %160 to ptr
  %.201.i102.1 = load i32, ptr %.200.i101.1, align 1, !noalias !22
  %.202.i103.1 = zext i32 %.201.i102.1 to i64
  %.204.i104.1 = xor i64 %.23.i.i78, %.202.i103.1
  %.205.i105.1 = shl nuw nsw i64 %.204.i104.1, 2
  %.207.i106.1 = add nsw i64 %.205.i105.1, %.37.i81
  %.208.i107.1 = inttoptr i64 %.207.i106.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i107.1, i32 0, i32 3, i32 1), !noalias !22
  %161 = add i64 %160, 4
  %.200.1.i109.1 = inttoptr i64 %161 to ptr
  %.201.1.i110.1 = load i32, ptr %.200.1.i109.1, align 1, !noalias !22
  %.202.1.i111.1 = zext i32 %.201.1.i110.1 to i64
  %.204.1.i112.1 = xor i64 %.23.i.i78, %.202.1.i111.1
  %.205.1.i113.1 = shl nuw nsw i64 %.204.1.i112.1, 2
  %.207.1.i114.1 = add nsw i64 %.205.1.i113.1, %.37.i81
  %.208.1.i115.1 = inttoptr i64 %.207.1.i114.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i115.1, i32 0, i32 3, i32 1), !noalias !22
  %162 = add i64 %lsr.iv.i99, 16
  %lsr.iv.next65 = add i64 %lsr.iv64, 2
  %niter193.ncmp.1 = icmp eq i64 %lsr.iv.next65, 0
  %163 = add i64 %161, 4
  br i1 %niter193.ncmp.1, label %common.ret.loopexit.unr-lcssa.i118.unr-lcssa, label %B248.i98

common.ret.loopexit.unr-lcssa.i118.unr-lcssa:     ; preds = %B248.i98
  %164 = and i64 %168, 2
  %lcmp.mod190.not.not = icmp eq i64 %164, 0
  br i1 %lcmp.mod190.not.not, label %B248.i98.epil.preheader, label %common.ret.loopexit.unr-lcssa.i118

B248.i98.epil.preheader:                          ; preds = %B248.preheader.new.i96, %common.ret.loopexit.unr-lcssa.i118.unr-lcssa
  %lsr.iv.i99.epil.init = phi i64 [ %.41.i84, %B248.preheader.new.i96 ], [ %162, %common.ret.loopexit.unr-lcssa.i118.unr-lcssa ]
  %.200.i101.epil = inttoptr i64 %lsr.iv.i99.epil.init to ptr
  %.201.i102.epil = load i32, ptr %.200.i101.epil, align 1, !noalias !22
  %.202.i103.epil = zext i32 %.201.i102.epil to i64
  %.204.i104.epil = xor i64 %.23.i.i78, %.202.i103.epil
  %.205.i105.epil = shl nuw nsw i64 %.204.i104.epil, 2
  %.207.i106.epil = add nsw i64 %.205.i105.epil, %.37.i81
  %.208.i107.epil = inttoptr i64 %.207.i106.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.i107.epil, i32 0, i32 3, i32 1), !noalias !22
  %165 = add i64 %lsr.iv.i99.epil.init, 4
  %.200.1.i109.epil = inttoptr i64 %165 to ptr
  %.201.1.i110.epil = load i32, ptr %.200.1.i109.epil, align 1, !noalias !22
  %.202.1.i111.epil = zext i32 %.201.1.i110.epil to i64
  %.204.1.i112.epil = xor i64 %.23.i.i78, %.202.1.i111.epil
  %.205.1.i113.epil = shl nuw nsw i64 %.204.1.i112.epil, 2
  %.207.1.i114.epil = add nsw i64 %.205.1.i113.epil, %.37.i81
  %.208.1.i115.epil = inttoptr i64 %.207.1.i114.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.1.i115.epil, i32 0, i32 3, i32 1), !noalias !22
  br label %common.ret.loopexit.unr-lcssa.i118

common.ret.loopexit.unr-lcssa.i118:               ; preds = %B248.i98.epil.preheader, %common.ret.loopexit.unr-lcssa.i118.unr-lcssa
  %166 = and i64 %"$phi90.0.2.0.sink.i.i93", 1
  %lcmp.mod.not.i119 = icmp eq i64 %166, 0
  br i1 %lcmp.mod.not.i119, label %B712, label %B248.epil.preheader.i120

B248.epil.preheader.i120:                         ; preds = %B248.preheader.i95, %B20.i.i89, %common.ret.loopexit.unr-lcssa.i118
  %.1654749.epil.init.i121 = phi i64 [ 0, %B248.preheader.i95 ], [ %unroll_iter.i97, %common.ret.loopexit.unr-lcssa.i118 ], [ %.66.i44, %B20.i.i89 ]
  %.197.epil.i122 = shl nsw i64 %.1654749.epil.init.i121, 2
  %.199.epil.i123 = add nsw i64 %.197.epil.i122, %.41.i84
  %.200.epil.i124 = inttoptr i64 %.199.epil.i123 to ptr
  %.201.epil.i125 = load i32, ptr %.200.epil.i124, align 1, !noalias !22
  %.202.epil.i126 = zext i32 %.201.epil.i125 to i64
  %.204.epil.i127 = xor i64 %.23.i.i78, %.202.epil.i126
  %.205.epil.i128 = shl nuw nsw i64 %.204.epil.i127, 2
  %.207.epil.i129 = add nsw i64 %.205.epil.i128, %.37.i81
  %.208.epil.i130 = inttoptr i64 %.207.epil.i129 to ptr
  tail call void @llvm.prefetch.p0(ptr %.208.epil.i130, i32 0, i32 3, i32 1), !noalias !22
  br label %B712

B20.i.i89:                                        ; preds = %B620.endif
  switch i64 %.66.i44, label %B58.else.if.i.i131 [
    i64 0, label %B248.epil.preheader.i120
    i64 1, label %B48.i.i90
  ]

B48.i.i90:                                        ; preds = %B20.i.i89
  %.34.i.i91 = add nsw i64 %.55.i87, 1
  br label %B0.endif.endif.endif.i92

B58.else.if.i.i131:                               ; preds = %B20.i.i89
  %.42.i.i132 = add nsw i64 %.55.i87, 1
  %.44.i.i133 = add nsw i64 %.55.i87, -1
  %.46.i.i134 = mul nsw i64 %.44.i.i133, %.55.i87
  %.56.1.i.i135 = ashr i64 %.46.i.i134, 1
  %.89.i.i136 = add nsw i64 %.42.i.i132, %.56.1.i.i135
  br label %B0.endif.endif.endif.i92

B0.endif.endif.endif.i92:                         ; preds = %B58.else.if.i.i131, %B48.i.i90
  %"$phi90.0.2.0.sink.i.i93" = phi i64 [ %.34.i.i91, %B48.i.i90 ], [ %.89.i.i136, %B58.else.if.i.i131 ]
  %.15948.not.i94 = icmp slt i64 %"$phi90.0.2.0.sink.i.i93", 1
  br i1 %.15948.not.i94, label %B712, label %B248.preheader.i95

B248.preheader.i95:                               ; preds = %B0.endif.endif.endif.i92
  %167 = icmp eq i64 %"$phi90.0.2.0.sink.i.i93", 1
  br i1 %167, label %B248.epil.preheader.i120, label %B248.preheader.new.i96

B248.preheader.new.i96:                           ; preds = %B248.preheader.i95
  %const71 = bitcast i64 9223372036854775806 to i64
  %unroll_iter.i97 = and i64 %"$phi90.0.2.0.sink.i.i93", %const71
  %168 = add nsw i64 %"$phi90.0.2.0.sink.i.i93", -2
  %169 = lshr i64 %168, 1
  %170 = icmp eq i64 %169, 0
  br i1 %170, label %B248.i98.epil.preheader, label %B248.preheader.new.i96.new

B248.preheader.new.i96.new:                       ; preds = %B248.preheader.new.i96
  %171 = add nuw i64 %169, 1
  %172 = lshr i64 %171, 1
  %173 = trunc i64 %172 to i62
  %174 = zext i62 %173 to i64
  %175 = mul nsw i64 %174, -2
  br label %B248.i98

B730.endif.if.if:                                 ; preds = %B730.endif
  %.754 = icmp sgt i32 %.746, 0
  %.747 = load ptr, ptr %excinfo.10, align 8
  %.755 = select i1 %.754, ptr %.747, ptr undef
  store ptr %.755, ptr %excinfo, align 8
  br label %common.ret

B838.endif:                                       ; preds = %B838
  %cond142 = icmp eq i32 %.826, 0
  br i1 %cond142, label %B946, label %B838.endif.if.if.loopexit, !prof !6

B838.endif.thread:                                ; preds = %B838
  %.834.le = icmp sgt i32 %.826, 0
  %.835.le292 = select i1 %.834.le, ptr %.827, ptr undef
  %cond141 = icmp eq i32 %.826, 0
  br i1 %cond141, label %B940, label %B838.endif.if.if, !prof !6

B838.endif.if.if.loopexit:                        ; preds = %B838.endif
  %.834.le296 = icmp sgt i32 %.826, 0
  %.835.le = select i1 %.834.le296, ptr %.827, ptr undef
  br label %B838.endif.if.if

B838.endif.if.if:                                 ; preds = %B838.endif.if.if.loopexit, %B838.endif.thread
  %.835269 = phi ptr [ %.835.le, %B838.endif.if.if.loopexit ], [ %.835.le292, %B838.endif.thread ]
  store ptr %.835269, ptr %excinfo, align 8
  br label %common.ret

B890.endif:                                       ; preds = %B890
  %cond140 = icmp eq i32 %.879, 0
  br i1 %cond140, label %B946, label %B890.endif.if.if.loopexit, !prof !6

B890.endif.thread:                                ; preds = %B890
  %.887.le = icmp sgt i32 %.879, 0
  %.888.le298 = select i1 %.887.le, ptr %.880, ptr undef
  %cond139 = icmp eq i32 %.879, 0
  br i1 %cond139, label %B940, label %B890.endif.if.if, !prof !6

B890.endif.if.if.loopexit:                        ; preds = %B890.endif
  %.887.le302 = icmp sgt i32 %.879, 0
  %.888.le = select i1 %.887.le302, ptr %.880, ptr undef
  br label %B890.endif.if.if

B890.endif.if.if:                                 ; preds = %B890.endif.if.if.loopexit, %B890.endif.thread
  %.888273 = phi ptr [ %.888.le, %B890.endif.if.if.loopexit ], [ %.888.le298, %B890.endif.thread ]
  store ptr %.888273, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.prefetch.p0(ptr readonly, i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching7look_upB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.table, i64 %arg.bits, i64 %arg.bounds, i64 %arg.radius) local_unnamed_addr #0 {
B0.endif:
  %.195.i18 = alloca i64, align 8
  %excinfo.1.i19 = alloca ptr, align 8
  %.8.i = inttoptr i64 %arg.table to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !24
  %.10.i = add nsw i64 %.9.i, %arg.bits
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !24
  %.13.i = zext i32 %.12.i to i64
  %.15.i = add nsw i64 %arg.table, 8
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !24
  %.18.i = lshr i64 %.13.i, %.17.i
  %.20.i = add nsw i64 %arg.table, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 1, !noalias !24
  %.23.i = and i64 %.18.i, %.22.i
  %.41 = add nsw i64 %arg.table, 24
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.45 = add nsw i64 %arg.table, 72
  %.46 = inttoptr i64 %.45 to ptr
  %.47 = load i64, ptr %.46, align 1
  %.58 = add nsw i64 %arg.table, 40
  %.59 = inttoptr i64 %.58 to ptr
  %.60 = load i64, ptr %.59, align 1
  %.62 = add nsw i64 %arg.table, 32
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 1
  %.76 = add nsw i64 %arg.table, 80
  %.77 = inttoptr i64 %.76 to ptr
  %.78 = load i64, ptr %.77, align 1
  %.11.i16 = icmp slt i64 %arg.radius, 0
  br i1 %.11.i16, label %B700, label %B20.i

B356:                                             ; preds = %B356.preheader, %B458
  %kept.2.0114 = phi i64 [ %.341, %B458 ], [ 0, %B356.preheader ]
  %.188109112 = phi i64 [ %.195, %B458 ], [ 0, %B356.preheader ]
  %.195 = add nuw nsw i64 %.188109112, 1
  %.220 = shl nsw i64 %.188109112, 2
  %.222 = add nsw i64 %.220, %.47
  %.223 = inttoptr i64 %.222 to ptr
  %.224 = load i32, ptr %.223, align 1
  %.225 = zext i32 %.224 to i64
  %.227 = xor i64 %.23.i, %.225
  %.228 = shl nuw nsw i64 %.227, 2
  %.230 = add nsw i64 %.228, %.43
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr, i64 64
  %.17.i14 = load i64, ptr %sunkaddr35, align 1, !noalias !27
  %.22.i15 = icmp eq i64 %.17.i14, 0
  br i1 %.22.i15, label %B458, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i14, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !27
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i18, align 8, !noalias !27
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i18, ptr nonnull %excinfo.1.i19, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !27
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B356.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr36 = inttoptr i64 %.17.i14 to ptr
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 %.1467780.i
  store i8 1, ptr %sunkaddr37, align 1, !noalias !27
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B458

B72.endif.i:                                      ; preds = %B356
  %sunkaddr38 = inttoptr i64 %arg.index to ptr
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 80
  %.39.i = load i64, ptr %sunkaddr39, align 1, !noalias !27
  %.45.i = sub nsw i64 %.230, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.230, 7
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B458, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i18, align 8, !noalias !27
  %sunkaddr40 = inttoptr i64 %arg.index to ptr
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 72
  %.223.i = load i64, ptr %sunkaddr41, align 1, !noalias !27
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !27
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B356.endif.thread.thread

common.ret:                                       ; preds = %B356.endif.thread, %B356.endif.thread.thread, %B700
  %common.ret.op = phi i32 [ 0, %B356.endif.thread.thread ], [ 0, %B700 ], [ %.us-phi118, %B356.endif.thread ]
  ret i32 %common.ret.op

B458:                                             ; preds = %B72.endif.i, %B466.i, %B356
  %.294 = inttoptr i64 %.230 to ptr
  %.295 = load i32, ptr %.294, align 1
  %.298 = add nsw i64 %.230, 4
  %.301 = inttoptr i64 %.298 to ptr
  %.302 = load i32, ptr %.301, align 1
  %.308 = shl nsw i64 %kept.2.0114, 3
  %.310 = add nsw i64 %.308, %arg.bounds
  %.313 = inttoptr i64 %.310 to ptr
  store i32 %.295, ptr %.313, align 1
  %.319 = add nsw i64 %.310, 4
  %.321 = inttoptr i64 %.319 to ptr
  store i32 %.302, ptr %.321, align 1
  %.324 = icmp ugt i32 %.302, %.295
  %spec.select = zext i1 %.324 to i64
  %.341 = add nuw nsw i64 %kept.2.0114, %spec.select
  %exitcond.not = icmp eq i64 %.195, %"$phi90.0.2.0.sink.i81"
  br i1 %exitcond.not, label %B700, label %B356

B700:                                             ; preds = %B458.us, %B0.endif.endif.endif, %B458, %B0.endif
  %kept.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif ], [ 0, %B0.endif ], [ %.341.us, %B458.us ], [ %.341, %B458 ]
  store i64 %kept.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B20.i:                                            ; preds = %B0.endif
  switch i64 %arg.radius, label %B58.else.if.i [
    i64 0, label %B356.lr.ph
    i64 1, label %B48.i
  ]

B48.i:                                            ; preds = %B20.i
  %.34.i = add nsw i64 %.78, 1
  br label %B0.endif.endif.endif

B58.else.if.i:                                    ; preds = %B20.i
  %.42.i = add nsw i64 %.78, 1
  %.44.i = add nsw i64 %.78, -1
  %.46.i17 = mul nsw i64 %.44.i, %.78
  %.56.1.i = ashr i64 %.46.i17, 1
  %.89.i = add nsw i64 %.42.i, %.56.1.i
  br label %B0.endif.endif.endif

B0.endif.endif.endif:                             ; preds = %B58.else.if.i, %B48.i
  %"$phi90.0.2.0.sink.i" = phi i64 [ %.34.i, %B48.i ], [ %.89.i, %B58.else.if.i ]
  %.182111.not = icmp slt i64 %"$phi90.0.2.0.sink.i", 1
  br i1 %.182111.not, label %B700, label %B356.lr.ph

B356.lr.ph:                                       ; preds = %B0.endif.endif.endif, %B20.i
  %"$phi90.0.2.0.sink.i81" = phi i64 [ %"$phi90.0.2.0.sink.i", %B0.endif.endif.endif ], [ 1, %B20.i ]
  %.60.fr = freeze i64 %.60
  %.350 = icmp eq i64 %.60.fr, 0
  br i1 %.350, label %B356.us.preheader, label %B356.preheader

B356.preheader:                                   ; preds = %B356.lr.ph
  br label %B356

B356.us.preheader:                                ; preds = %B356.lr.ph
  br label %B356.us

B356.us:                                          ; preds = %B458.us, %B356.us.preheader
  %kept.2.0114.us = phi i64 [ %.341.us, %B458.us ], [ 0, %B356.us.preheader ]
  %.188109112.us = phi i64 [ %.195.us, %B458.us ], [ 0, %B356.us.preheader ]
  %.195.us = add nuw nsw i64 %.188109112.us, 1
  %.220.us = shl nsw i64 %.188109112.us, 2
  %.222.us = add nsw i64 %.220.us, %.47
  %.223.us = inttoptr i64 %.222.us to ptr
  %.224.us = load i32, ptr %.223.us, align 1
  %.225.us = zext i32 %.224.us to i64
  %.227.us = xor i64 %.23.i, %.225.us
  %.228.us = shl nuw nsw i64 %.227.us, 2
  %.230.us = add nsw i64 %.228.us, %.43
  %sunkaddr42 = inttoptr i64 %arg.index to ptr
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 64
  %.17.i22 = load i64, ptr %sunkaddr43, align 1, !noalias !31
  %.22.i23 = icmp eq i64 %.17.i22, 0
  br i1 %.22.i23, label %B458.us, label %B72.endif.i24

B228.i38:                                         ; preds = %B228.lr.ph.i34, %B466.i46
  %lsr.iv10.i39 = phi i64 [ %12, %B228.lr.ph.i34 ], [ %lsr.iv.next11.i49, %B466.i46 ]
  %lsr.iv8.i40 = phi i64 [ %10, %B228.lr.ph.i34 ], [ %lsr.iv.next9.i48, %B466.i46 ]
  %lsr.iv.i41 = phi i64 [ %9, %B228.lr.ph.i34 ], [ %lsr.iv.next.i47, %B466.i46 ]
  %.1467780.i42 = phi i64 [ %.46.i29, %B228.lr.ph.i34 ], [ %.153.i50, %B466.i46 ]
  %7 = add i64 %.17.i22, %.1467780.i42
  %.184.i43 = inttoptr i64 %7 to ptr
  %.185.i44 = load i8, ptr %.184.i43, align 1, !noalias !31
  %.187.i45 = icmp eq i8 %.185.i44, 0
  br i1 %.187.i45, label %B274.i54, label %B466.i46

B274.i54:                                         ; preds = %B228.i38
  store i64 0, ptr %.195.i18, align 8, !noalias !31
  %.199.i55 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i18, ptr nonnull %excinfo.1.i19, i64 %lsr.iv10.i39, i64 %.1467780.i42), !noalias !31
  %cond.i56 = icmp eq i32 %.199.i55, 0
  br i1 %cond.i56, label %B274.endif.i58, label %B356.endif.thread, !prof !6

B428.i65:                                         ; preds = %B274.endif.i58
  %sunkaddr44 = inttoptr i64 %.17.i22 to ptr
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 %.1467780.i42
  store i8 1, ptr %sunkaddr45, align 1, !noalias !31
  br label %B466.i46

B466.i46:                                         ; preds = %B428.i65, %B228.i38
  %lsr.iv.next.i47 = add i64 %lsr.iv.i41, -1
  %lsr.iv.next9.i48 = add i64 %lsr.iv8.i40, 8
  %lsr.iv.next11.i49 = add i64 %lsr.iv10.i39, 65536
  %.153.i50 = add nsw i64 %.1467780.i42, 1
  %.140.i51 = icmp samesign ugt i64 %lsr.iv.next.i47, 1
  br i1 %.140.i51, label %B228.i38, label %B458.us

B72.endif.i24:                                    ; preds = %B356.us
  %sunkaddr46 = inttoptr i64 %arg.index to ptr
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 80
  %.39.i27 = load i64, ptr %sunkaddr47, align 1, !noalias !31
  %.45.i28 = sub nsw i64 %.230.us, %.39.i27
  %.46.i29 = ashr i64 %.45.i28, 16
  %.54.i30 = add nsw i64 %.230.us, 7
  %.56.i31 = sub i64 %.54.i30, %.39.i27
  %.57.i32 = ashr i64 %.56.i31, 16
  %.14079.not.not.not.i33 = icmp slt i64 %.57.i32, %.46.i29
  br i1 %.14079.not.not.not.i33, label %B458.us, label %B228.lr.ph.i34

B228.lr.ph.i34:                                   ; preds = %B72.endif.i24
  %8 = add nsw i64 %.57.i32, 2
  %9 = sub nsw i64 %8, %.46.i29
  %10 = shl nsw i64 %.46.i29, 3
  %11 = and i64 %.45.i28, -65536
  %12 = add i64 %11, %.39.i27
  br label %B228.i38

B274.endif.i58:                                   ; preds = %B274.i54
  %.209.i59 = load i64, ptr %.195.i18, align 8, !noalias !31
  %sunkaddr48 = inttoptr i64 %arg.index to ptr
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr48, i64 72
  %.223.i60 = load i64, ptr %sunkaddr49, align 1, !noalias !31
  %13 = add i64 %lsr.iv8.i40, %.223.i60
  %.227.i61 = inttoptr i64 %13 to ptr
  %.228.i62 = load i64, ptr %.227.i61, align 1, !noalias !31
  %.229.not.i63 = icmp eq i64 %.209.i59, %.228.i62
  br i1 %.229.not.i63, label %B428.i65, label %B356.endif.thread.thread

B458.us:                                          ; preds = %B72.endif.i24, %B466.i46, %B356.us
  %.294.us = inttoptr i64 %.230.us to ptr
  %.295.us = load i32, ptr %.294.us, align 1
  %.298.us = add nsw i64 %.230.us, 4
  %.301.us = inttoptr i64 %.298.us to ptr
  %.302.us = load i32, ptr %.301.us, align 1
  %.308.us = shl nsw i64 %kept.2.0114.us, 3
  %.310.us = add nsw i64 %.308.us, %arg.bounds
  %.313.us = inttoptr i64 %.310.us to ptr
  store i32 %.295.us, ptr %.313.us, align 1
  %.319.us = add nsw i64 %.310.us, 4
  %.321.us = inttoptr i64 %.319.us to ptr
  store i32 %.302.us, ptr %.321.us, align 1
  %.324.us = icmp ugt i32 %.302.us, %.295.us
  %spec.select.us = zext i1 %.324.us to i64
  %.341.us = add nuw nsw i64 %kept.2.0114.us, %spec.select.us
  %.296.us = zext i32 %.295.us to i64
  %.353.us = shl nuw nsw i64 %.296.us, 2
  %.357.us = add nsw i64 %.353.us, %.64
  %.358.us = inttoptr i64 %.357.us to ptr
  tail call void @llvm.prefetch.p0(ptr %.358.us, i32 0, i32 3, i32 1)
  %exitcond140.not = icmp eq i64 %.195.us, %"$phi90.0.2.0.sink.i81"
  br i1 %exitcond140.not, label %B700, label %B356.us

B356.endif.thread.thread:                         ; preds = %B274.endif.i58, %B274.endif.i
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B356.endif.thread:                                ; preds = %B274.i54, %B274.i
  %.us-phi118 = phi i32 [ %.199.i55, %B274.i54 ], [ %.199.i, %B274.i ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching11scan_checksB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number, i64 %arg.ahead, i64 %arg.next_number, i64 %arg.within) local_unnamed_addr #0 {
B0.endif.endif.endif:
  %excinfo.1.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.492 = alloca i8, align 1
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.38 = add nsw i64 %arg.bits, 64
  %.41 = add nsw i64 %arg.table, 40
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.8.i = add nsw i64 %arg.table, 48
  %.9.i = inttoptr i64 %.8.i to ptr
  %.10.i = load i64, ptr %.9.i, align 1, !noalias !35
  %.11.i = add nsw i64 %.10.i, %arg.bits
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i32, ptr %.12.i, align 1, !noalias !35
  %.16.i = inttoptr i64 %.38 to ptr
  store i32 %.13.i, ptr %.16.i, align 1, !noalias !35
  %.18.i = add nsw i64 %arg.bits, 68
  %.20.i = add nsw i64 %arg.table, 56
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 1, !noalias !35
  %.23.i = add nsw i64 %.22.i, %arg.bits
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i32, ptr %.24.i, align 1, !noalias !35
  %.28.i = inttoptr i64 %.18.i to ptr
  store i32 %.25.i, ptr %.28.i, align 1, !noalias !35
  %.30.i = add nsw i64 %arg.bits, 72
  %.32.i = add nsw i64 %arg.table, 64
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 1, !noalias !35
  %.35.i = add nsw i64 %.34.i, %arg.bits
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load i32, ptr %.36.i, align 1, !noalias !35
  %.40.i = inttoptr i64 %.30.i to ptr
  store i32 %.37.i, ptr %.40.i, align 1, !noalias !35
  %.13.i41 = tail call i64 @llvm.smax.i64(i64 %arg.next_number, i64 %arg.number)
  %.195172.not = icmp slt i64 %.13.i41, 1
  br i1 %.195172.not, label %B476, label %B196.preheader

B196.preheader:                                   ; preds = %B0.endif.endif.endif
  %.213.i = trunc i64 %arg.within to i32
  %.214.i = insertelement <16 x i32> poison, i32 %.213.i, i64 0
  %.215.i = shufflevector <16 x i32> %.214.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.20.i.i = trunc i64 %arg.query to i32
  br label %B196

B196:                                             ; preds = %B474, %B196.preheader
  %.201167173 = phi i64 [ %.208, %B474 ], [ 0, %B196.preheader ]
  %.208 = add nuw nsw i64 %.201167173, 1
  %.238 = icmp slt i64 %.201167173, %arg.next_number
  br i1 %.238, label %B210, label %B254

B210:                                             ; preds = %B196
  %.242 = shl nsw i64 %.201167173, 3
  %.244 = add nsw i64 %.242, %arg.ahead
  %.6.i = inttoptr i64 %.244 to ptr
  %.7.i = load i32, ptr %.6.i, align 1, !noalias !38
  %.8.i11 = zext i32 %.7.i to i64
  %.9.i12 = add nsw i64 %.244, 4
  %.10.i13 = inttoptr i64 %.9.i12 to ptr
  %.11.i14 = load i32, ptr %.10.i13, align 1, !noalias !38
  %.12.i15 = zext i32 %.11.i14 to i64
  %sunkaddr = inttoptr i64 %arg.table to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr, i64 128
  %.16.i16 = load i64, ptr %sunkaddr35, align 1, !noalias !38
  %.17.i = mul nuw nsw i64 %.8.i11, 12
  %.18.i17 = add nsw i64 %.16.i16, %.17.i
  %.22.i18 = mul nuw nsw i64 %.12.i15, 12
  %.23.i19 = add i64 %.16.i16, -1
  %.24.i20 = add i64 %.23.i19, %.22.i18
  %.26.i = add nsw i64 %.18.i17, 512
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.26.i, i64 %.24.i20)
  %.61.i = icmp sgt i64 %.24.i20, %.18.i17
  br i1 %.61.i, label %B222.i.preheader, label %_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

B222.i.preheader:                                 ; preds = %B210
  br label %B222.i

B222.i:                                           ; preds = %B222.i, %B222.i.preheader
  %line.2.0.i = phi i64 [ %.67.i, %B222.i ], [ %.18.i17, %B222.i.preheader ]
  %.64.i = inttoptr i64 %line.2.0.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.64.i, i32 0, i32 3, i32 1), !noalias !38
  %.67.i = add nsw i64 %line.2.0.i, 64
  %.71.i = icmp slt i64 %.67.i, %.13.i.i
  br i1 %.71.i, label %B222.i, label %_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B222.i, %B210
  %.76.i = inttoptr i64 %.13.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.76.i, i32 0, i32 3, i32 1), !noalias !38
  br label %B254

B254:                                             ; preds = %_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B196
  %.273 = icmp slt i64 %.201167173, %arg.number
  br i1 %.273, label %B266, label %B474

B266:                                             ; preds = %B254
  %.276 = shl nsw i64 %.201167173, 3
  %.278 = add nsw i64 %.276, %arg.bounds
  %.279 = inttoptr i64 %.278 to ptr
  %.280 = load i32, ptr %.279, align 1
  %.281 = zext i32 %.280 to i64
  %.288 = add nsw i64 %.278, 4
  %.289 = inttoptr i64 %.288 to ptr
  %.290 = load i32, ptr %.289, align 1
  %.291 = zext i32 %.290 to i64
  %.300 = mul nuw nsw i64 %.281, 12
  %.305 = sub nsw i64 %.291, %.281
  %sunkaddr37 = inttoptr i64 %arg.index to ptr
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr37, i64 64
  %.17.i23 = load i64, ptr %sunkaddr39, align 1, !noalias !41
  %.22.i24 = icmp eq i64 %.17.i23, 0
  br i1 %.22.i24, label %B420, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %4, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i23, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !41
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %excinfo.2.i, align 8, !noalias !41
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %excinfo.2.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !41
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B266.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr43 = inttoptr i64 %.17.i23 to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr43, i64 %.1467780.i
  store i8 1, ptr %sunkaddr46, align 1, !noalias !41
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B420

B72.endif.i:                                      ; preds = %B266
  %.306 = mul nsw i64 %.305, 12
  %.302 = add nsw i64 %.300, %.43
  %sunkaddr48 = inttoptr i64 %arg.index to ptr
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr48, i64 80
  %.39.i = load i64, ptr %sunkaddr51, align 1, !noalias !41
  %.45.i = sub nsw i64 %.302, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.49.i = add nsw i64 %.306, %.302
  %1 = xor i64 %.39.i, -1
  %.56.i = add i64 %.49.i, %1
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B420, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %2 = add nsw i64 %.57.i, 2
  %3 = sub nsw i64 %2, %.46.i
  %4 = shl nsw i64 %.46.i, 3
  %5 = and i64 %.45.i, -65536
  %6 = add i64 %5, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %excinfo.2.i, align 8, !noalias !41
  %sunkaddr55 = inttoptr i64 %arg.index to ptr
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr55, i64 72
  %.223.i = load i64, ptr %sunkaddr57, align 1, !noalias !41
  %7 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %7 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !41
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B476.endif.if.if, %B476.endif.endif, %B420.endif.if.if, %B266.endif.thread, %B468, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %B468 ], [ %.496, %B476.endif.if.if ], [ 0, %B476.endif.endif ], [ %.328.i, %B420.endif.if.if ], [ %.199.i, %B266.endif.thread ]
  ret i32 %common.ret.op

B420:                                             ; preds = %B72.endif.i, %B466.i, %B266
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !45
  %8 = add nuw nsw i64 %.305, 15
  %.109.i = lshr i64 %8, 4
  %.86.inv.i = icmp slt i64 %.305, 1
  %.130126.not131.i = icmp eq i64 %.109.i, 0
  %.130126.not.i = select i1 %.86.inv.i, i1 true, i1 %.130126.not131.i
  br i1 %.130126.not.i, label %B420.endif, label %B130.lr.ph.i

B130.lr.ph.i:                                     ; preds = %B420
  %sunkaddr59 = inttoptr i64 %arg.table to ptr
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 40
  %.36.i29 = load i64, ptr %sunkaddr60, align 1, !noalias !45
  %.38.i31 = add nsw i64 %.36.i29, %.300
  br label %B130.i

B130.i:                                           ; preds = %B502.i, %B130.lr.ph.i
  %at.2.0129.i = phi i64 [ %.38.i31, %B130.lr.ph.i ], [ %.224.i, %B502.i ]
  %.129120128.i = phi i64 [ %.109.i, %B130.lr.ph.i ], [ %.139.i, %B502.i ]
  %.136123127.i = phi i64 [ %.281, %B130.lr.ph.i ], [ %.143.i, %B502.i ]
  %.139.i = add nsw i64 %.129120128.i, -1
  %.143.i = add i64 %.136123127.i, 16
  %.175.i = inttoptr i64 %at.2.0129.i to ptr
  %.176.i = load <16 x i32>, ptr %.175.i, align 4, !noalias !45
  %sunkaddr61 = inttoptr i64 %arg.bits to ptr
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 64
  %.179.i = load i32, ptr %sunkaddr62, align 4, !noalias !45
  %.180.i = insertelement <16 x i32> poison, i32 %.179.i, i64 0
  %.181.i = shufflevector <16 x i32> %.180.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.182.i = xor <16 x i32> %.181.i, %.176.i
  %.183.i = bitcast <16 x i32> %.182.i to <64 x i8>
  %.184.i32 = tail call range(i8 0, 9) <64 x i8> @llvm.ctpop.v64i8(<64 x i8> %.183.i)
  %sunkaddr63 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr64 = mul i64 %.305, 4
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr63, i64 %sunkaddr64
  %.187.i33 = load <16 x i32>, ptr %sunkaddr65, align 4, !noalias !45
  %sunkaddr66 = inttoptr i64 %arg.bits to ptr
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 68
  %.190.i = load i32, ptr %sunkaddr67, align 4, !noalias !45
  %.191.i = insertelement <16 x i32> poison, i32 %.190.i, i64 0
  %.192.i = shufflevector <16 x i32> %.191.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.193.i = xor <16 x i32> %.192.i, %.187.i33
  %.194.i = bitcast <16 x i32> %.193.i to <64 x i8>
  %.195.i34 = tail call range(i8 0, 9) <64 x i8> @llvm.ctpop.v64i8(<64 x i8> %.194.i)
  %.196.i = add nuw nsw <64 x i8> %.195.i34, %.184.i32
  %sunkaddr68 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr69 = mul i64 %.305, 8
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr68, i64 %sunkaddr69
  %.199.i35 = load <16 x i32>, ptr %sunkaddr70, align 4, !noalias !45
  %sunkaddr71 = inttoptr i64 %arg.bits to ptr
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 72
  %.202.i = load i32, ptr %sunkaddr72, align 4, !noalias !45
  %.203.i = insertelement <16 x i32> poison, i32 %.202.i, i64 0
  %.204.i = shufflevector <16 x i32> %.203.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.205.i = xor <16 x i32> %.204.i, %.199.i35
  %.206.i = bitcast <16 x i32> %.205.i to <64 x i8>
  %.207.i = tail call range(i8 0, 9) <64 x i8> @llvm.ctpop.v64i8(<64 x i8> %.206.i)
  %.208.i = add nuw nsw <64 x i8> %.196.i, %.207.i
  %.210.i = bitcast <64 x i8> %.208.i to <16 x i32>
  %.211.i = mul <16 x i32> %.210.i, splat (i32 16843009)
  %.212.i = lshr <16 x i32> %.211.i, splat (i32 24)
  %.216.i = icmp ule <16 x i32> %.212.i, %.215.i
  %.217.i = bitcast <16 x i1> %.216.i to i16
  %.224.i = add nsw i64 %at.2.0129.i, 64
  %.231.not.i = icmp eq i16 %.217.i, 0
  br i1 %.231.not.i, label %B502.i, label %B206.i

B206.i:                                           ; preds = %B130.i
  %.218.i = zext i16 %.217.i to i64
  %.239.i = sub nsw i64 %.291, %.136123127.i
  %.240.i = icmp slt i64 %.239.i, 16
  %notmask.i = shl nsw i64 -1, %.239.i
  %.246.i = xor i64 %notmask.i, -1
  %.248.i = select i1 %.240.i, i64 %.246.i, i64 65535
  %near.3.2.i = and i64 %.248.i, %.218.i
  %.261.not.i = icmp eq i64 %near.3.2.i, 0
  %sunkaddr73 = inttoptr i64 %arg.matches to ptr
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr73, i64 48
  %.314.pr.i = load i64, ptr %sunkaddr74, align 1, !noalias !45
  br i1 %.261.not.i, label %B372.i, label %B274.endif.preheader.i

B274.endif.preheader.i:                           ; preds = %B206.i
  %9 = shl i64 %.314.pr.i, 4
  %10 = add i64 %9, 4952
  br label %B274.endif.i36

B372.i:                                           ; preds = %B274.endif.i36, %B206.i
  %.314.i = phi i64 [ %.314.pr.i, %B206.i ], [ %.40.i.i, %B274.endif.i36 ]
  %.316.i = icmp sgt i64 %.314.i, 48
  br i1 %.316.i, label %B458.i, label %B502.i

B458.i:                                           ; preds = %B372.i
  store i8 0, ptr %excinfo.1.i, align 8, !noalias !45
  %.328.i = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %excinfo.1.i, ptr nonnull %excinfo.2.i, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within), !noalias !45
  %.329.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !45
  %.338.i = load i8, ptr %excinfo.1.i, align 8, !noalias !45
  %.341.i = icmp eq i8 %.338.i, 0
  br i1 %.341.i, label %B458.endif.thread.i, label %B458.endif.i

B502.i:                                           ; preds = %B458.endif.i, %B372.i, %B130.i
  %.130.i = icmp samesign ugt i64 %.129120128.i, 1
  br i1 %.130.i, label %B130.i, label %B420.endif

B274.endif.i36:                                   ; preds = %B274.endif.i36, %B274.endif.preheader.i
  %lsr.iv.i37 = phi i64 [ %10, %B274.endif.preheader.i ], [ %lsr.iv.next.i38, %B274.endif.i36 ]
  %.12.i.i = phi i64 [ %.314.pr.i, %B274.endif.preheader.i ], [ %.40.i.i, %B274.endif.i36 ]
  %near.4.2.i = phi i64 [ %near.3.2.i, %B274.endif.preheader.i ], [ %.301.i, %B274.endif.i36 ]
  %.267.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %near.4.2.i, i1 true)
  %.269.i = add nsw i64 %.267.i, %.136123127.i
  %sunkaddr75 = inttoptr i64 %arg.matches to ptr
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 32
  %.16.i.i = load i64, ptr %sunkaddr76, align 1, !noalias !49
  %11 = add i64 %lsr.iv.i37, %.16.i.i
  %12 = add i64 %11, -8
  %.21.i.i = inttoptr i64 %12 to ptr
  store i32 %.20.i.i, ptr %.21.i.i, align 1, !noalias !49
  %13 = add i64 %11, -4
  %.24.i.i = trunc i64 %.269.i to i32
  %.25.i.i = inttoptr i64 %13 to ptr
  store i32 %.24.i.i, ptr %.25.i.i, align 1, !noalias !49
  %.28.i.i = inttoptr i64 %11 to ptr
  store i64 %arg.bits, ptr %.28.i.i, align 1, !noalias !49
  %sunkaddr77 = inttoptr i64 %arg.table to ptr
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 32
  %.33.i.i = load i64, ptr %sunkaddr78, align 1, !noalias !49
  %.34.i.i = shl nsw i64 %.269.i, 2
  %.35.i.i = add nsw i64 %.33.i.i, %.34.i.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.36.i.i, i32 0, i32 3, i32 1), !noalias !49
  %.40.i.i = add i64 %.12.i.i, 1
  %sunkaddr79 = inttoptr i64 %arg.matches to ptr
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 48
  store i64 %.40.i.i, ptr %sunkaddr80, align 1, !noalias !49
  %.299.i = add nsw i64 %near.4.2.i, -1
  %.301.i = and i64 %.299.i, %near.4.2.i
  %.304.not.i = icmp eq i64 %.301.i, 0
  %lsr.iv.next.i38 = add i64 %lsr.iv.i37, 16
  br i1 %.304.not.i, label %B372.i, label %B274.endif.i36

B458.endif.i:                                     ; preds = %B458.i
  %cond5.i = icmp eq i32 %.328.i, 0
  br i1 %cond5.i, label %B502.i, label %B458.endif.if.if.loopexit.i, !prof !6

B458.endif.thread.i:                              ; preds = %B458.i
  %.336.le.i = icmp sgt i32 %.328.i, 0
  %.337.le114.i = select i1 %.336.le.i, ptr %.329.i, ptr undef
  %cond.i40 = icmp eq i32 %.328.i, 0
  br i1 %cond.i40, label %.thread66, label %B420.endif.thread, !prof !6

.thread66:                                        ; preds = %B458.endif.thread.i
  br label %B468

B458.endif.if.if.loopexit.i:                      ; preds = %B458.endif.i
  %.336.le118.i = icmp sgt i32 %.328.i, 0
  %.337.le.i = select i1 %.336.le118.i, ptr %.329.i, ptr undef
  br label %B420.endif.thread

B468:                                             ; preds = %B420.endif.thread, %.thread66
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B474:                                             ; preds = %B420.endif, %B254
  %exitcond.not = icmp eq i64 %.13.i41, %.208
  br i1 %exitcond.not, label %B476, label %B196

B476:                                             ; preds = %B474, %B0.endif.endif.endif
  store i8 0, ptr %.492, align 1
  %.496 = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.492, ptr nonnull %excinfo.6, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within)
  %cond = icmp eq i32 %.496, 0
  br i1 %cond, label %B476.endif.endif, label %B476.endif.if.if, !prof !6

B266.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B420.endif:                                       ; preds = %B502.i, %B420
  br label %B474

B420.endif.thread:                                ; preds = %B458.endif.if.if.loopexit.i, %B458.endif.thread.i
  %excinfo.5.2.ph = phi ptr [ %.337.le.i, %B458.endif.if.if.loopexit.i ], [ %.337.le114.i, %B458.endif.thread.i ]
  %cond68 = icmp eq i32 %.328.i, 0
  br i1 %cond68, label %B468, label %B420.endif.if.if, !prof !52

B420.endif.if.if:                                 ; preds = %B420.endif.thread
  store ptr %excinfo.5.2.ph, ptr %excinfo, align 8
  br label %common.ret

B476.endif.endif:                                 ; preds = %B476
  %.506 = load i8, ptr %.492, align 1
  %.509 = icmp ne i8 %.506, 0
  %.535 = zext i1 %.509 to i8
  store i8 %.535, ptr %retptr, align 1
  br label %common.ret

B476.endif.if.if:                                 ; preds = %B476
  %.504 = icmp sgt i32 %.496, 0
  %.497 = load ptr, ptr %excinfo.6, align 8
  %.505 = select i1 %.504, ptr %.497, ptr undef
  store ptr %.505, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching12scan_entriesB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.390 = alloca i8, align 1
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.488 = alloca i8, align 1
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.574 = alloca i8, align 1
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.30 = add nsw i64 %arg.bits, 5968
  %.119249.not = icmp slt i64 %arg.number, 1
  br i1 %.119249.not, label %B636, label %B62.preheader

B62.preheader:                                    ; preds = %B0.endif
  br label %B62

B62:                                              ; preds = %B632, %B62.preheader
  %kept.5.0254 = phi i64 [ %kept.6.1, %B632 ], [ 0, %B62.preheader ]
  %.125236252 = phi i64 [ %.132, %B632 ], [ 0, %B62.preheader ]
  %.132 = add nuw nsw i64 %.125236252, 1
  %.157 = shl nsw i64 %.125236252, 3
  %.159 = add nsw i64 %.157, %arg.bounds
  %.160 = inttoptr i64 %.159 to ptr
  %.161 = load i32, ptr %.160, align 1
  %.162 = zext i32 %.161 to i64
  %.166 = add nsw i64 %.159, 4
  %.167 = inttoptr i64 %.166 to ptr
  %.168 = load i32, ptr %.167, align 1
  %.169 = zext i32 %.168 to i64
  %.177 = shl nsw i64 %kept.5.0254, 2
  %.179 = add nsw i64 %.177, %.30
  %.182 = inttoptr i64 %.179 to ptr
  store i32 %.161, ptr %.182, align 1
  %.184 = add nsw i64 %.179, 4
  %.186 = add i32 %.161, 1
  %.188 = inttoptr i64 %.184 to ptr
  store i32 %.186, ptr %.188, align 1
  %.190 = add nsw i64 %.179, 8
  %.192 = add i32 %.161, 2
  %.194 = inttoptr i64 %.190 to ptr
  store i32 %.192, ptr %.194, align 1
  %.196 = add nsw i64 %.179, 12
  %.198 = add i32 %.161, 3
  %.200 = inttoptr i64 %.196 to ptr
  store i32 %.198, ptr %.200, align 1
  %.204 = sub nsw i64 %.169, %.162
  %.205 = icmp slt i64 %.204, 5
  br i1 %.205, label %B352, label %B404.preheader

B404.preheader:                                   ; preds = %B62
  %0 = add nuw nsw i64 %.204, 1
  br label %B404

B352:                                             ; preds = %B62
  %.215 = add nsw i64 %.204, %kept.5.0254
  br label %B548

B404:                                             ; preds = %B546, %B404.preheader
  %lsr.iv = phi i64 [ %0, %B404.preheader ], [ %lsr.iv.next, %B546 ]
  %kept.8.2225 = phi i64 [ %kept.5.0254, %B404.preheader ], [ %kept.9.3, %B546 ]
  %.322219223 = phi i32 [ %.161, %B404.preheader ], [ %.329, %B546 ]
  %.357 = shl nsw i64 %kept.8.2225, 2
  %.359 = add nsw i64 %.357, %.30
  %.361 = inttoptr i64 %.359 to ptr
  store i32 %.322219223, ptr %.361, align 1
  %.364 = add nsw i64 %kept.8.2225, 1
  %.376 = icmp eq i64 %.364, 1020
  br i1 %.376, label %B488, label %B546

B488:                                             ; preds = %B404
  store i8 0, ptr %.390, align 1
  %.394 = call i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.390, ptr nonnull %excinfo.1, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.30, i64 1020, i64 %arg.within)
  %.395 = load ptr, ptr %excinfo.1, align 8
  %.404 = load i8, ptr %.390, align 1
  %.407 = icmp eq i8 %.404, 0
  br i1 %.407, label %B488.endif.thread, label %B488.endif

common.ret:                                       ; preds = %B636.endif.if.if, %B636.endif.endif, %B576.endif.if.if, %B488.endif.if.if, %B622, %B534
  %common.ret.op = phi i32 [ 0, %B534 ], [ 0, %B622 ], [ %.394, %B488.endif.if.if ], [ %.492, %B576.endif.if.if ], [ 0, %B636.endif.endif ], [ %.578, %B636.endif.if.if ]
  ret i32 %common.ret.op

B534:                                             ; preds = %B488.endif.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B546:                                             ; preds = %B488.endif, %B404
  %kept.9.3 = phi i64 [ %.364, %B404 ], [ 0, %B488.endif ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.329 = add i32 %.322219223, 1
  %.316 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.316, label %B404, label %B548

B548:                                             ; preds = %B546, %B352
  %kept.7.1 = phi i64 [ %.215, %B352 ], [ %kept.9.3, %B546 ]
  %.474 = icmp sgt i64 %kept.7.1, 1019
  br i1 %.474, label %B576, label %B632

B576:                                             ; preds = %B548
  store i8 0, ptr %.488, align 1
  %.492 = call i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.488, ptr nonnull %excinfo.2, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.30, i64 %kept.7.1, i64 %arg.within)
  %.493 = load ptr, ptr %excinfo.2, align 8
  %.502 = load i8, ptr %.488, align 1
  %.505 = icmp eq i8 %.502, 0
  br i1 %.505, label %B576.endif.thread, label %B576.endif

B622:                                             ; preds = %B576.endif.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B632:                                             ; preds = %B576.endif, %B548
  %kept.6.1 = phi i64 [ %kept.7.1, %B548 ], [ 0, %B576.endif ]
  %exitcond.not = icmp eq i64 %arg.number, %.132
  br i1 %exitcond.not, label %B636, label %B62

B636:                                             ; preds = %B632, %B0.endif
  %kept.5.0.lcssa = phi i64 [ 0, %B0.endif ], [ %kept.6.1, %B632 ]
  store i8 0, ptr %.574, align 1
  %.578 = call i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.574, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.30, i64 %kept.5.0.lcssa, i64 %arg.within)
  %cond = icmp eq i32 %.578, 0
  br i1 %cond, label %B636.endif.endif, label %B636.endif.if.if, !prof !6

B488.endif:                                       ; preds = %B488
  %cond10 = icmp eq i32 %.394, 0
  br i1 %cond10, label %B546, label %B488.endif.if.if.loopexit, !prof !6

B488.endif.thread:                                ; preds = %B488
  %.402.le = icmp sgt i32 %.394, 0
  %.403.le213 = select i1 %.402.le, ptr %.395, ptr undef
  %cond9 = icmp eq i32 %.394, 0
  br i1 %cond9, label %B534, label %B488.endif.if.if, !prof !6

B488.endif.if.if.loopexit:                        ; preds = %B488.endif
  %.402.le217 = icmp sgt i32 %.394, 0
  %.403.le = select i1 %.402.le217, ptr %.395, ptr undef
  br label %B488.endif.if.if

B488.endif.if.if:                                 ; preds = %B488.endif.if.if.loopexit, %B488.endif.thread
  %.403202 = phi ptr [ %.403.le, %B488.endif.if.if.loopexit ], [ %.403.le213, %B488.endif.thread ]
  store ptr %.403202, ptr %excinfo, align 8
  br label %common.ret

B576.endif:                                       ; preds = %B576
  %cond8 = icmp eq i32 %.492, 0
  br i1 %cond8, label %B632, label %B576.endif.if.if.loopexit, !prof !6

B576.endif.thread:                                ; preds = %B576
  %.500.le = icmp sgt i32 %.492, 0
  %.501.le226 = select i1 %.500.le, ptr %.493, ptr undef
  %cond7 = icmp eq i32 %.492, 0
  br i1 %cond7, label %B622, label %B576.endif.if.if, !prof !6

B576.endif.if.if.loopexit:                        ; preds = %B576.endif
  %.500.le230 = icmp sgt i32 %.492, 0
  %.501.le = select i1 %.500.le230, ptr %.493, ptr undef
  br label %B576.endif.if.if

B576.endif.if.if:                                 ; preds = %B576.endif.if.if.loopexit, %B576.endif.thread
  %.501210 = phi ptr [ %.501.le, %B576.endif.if.if.loopexit ], [ %.501.le226, %B576.endif.thread ]
  store ptr %.501210, ptr %excinfo, align 8
  br label %common.ret

B636.endif.endif:                                 ; preds = %B636
  %.588 = load i8, ptr %.574, align 1
  %.591 = icmp ne i8 %.588, 0
  %.625 = zext i1 %.591 to i8
  store i8 %.625, ptr %retptr, align 1
  br label %common.ret

B636.endif.if.if:                                 ; preds = %B636
  %.586 = icmp sgt i32 %.578, 0
  %.579 = load ptr, ptr %excinfo.3, align 8
  %.587 = select i1 %.586, ptr %.579, ptr undef
  store ptr %.587, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.places, i64 %arg.kept, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.195.i17 = alloca i64, align 8
  %excinfo.1.i18 = alloca ptr, align 8
  %.505 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.30 = add nsw i64 %arg.table, 32
  %.31 = inttoptr i64 %.30 to ptr
  %.32 = load i64, ptr %.31, align 1
  %.35 = add nsw i64 %arg.index, 8
  %.36 = inttoptr i64 %.35 to ptr
  %.37 = load i64, ptr %.36, align 1
  %.86 = icmp sgt i64 %arg.kept, 0
  %.arg.kept = tail call i64 @llvm.smax.i64(i64 %arg.kept, i64 0)
  br i1 %.86, label %B156.preheader, label %B574

B156.preheader:                                   ; preds = %B0.endif
  br label %B156

B156:                                             ; preds = %B240, %B156.preheader
  %.129173179 = phi i64 [ %.139, %B240 ], [ %.arg.kept, %B156.preheader ]
  %.136175178 = phi i64 [ %.143, %B240 ], [ %arg.places, %B156.preheader ]
  %.139 = add nsw i64 %.129173179, -1
  %.143 = add i64 %.136175178, 4
  %.172 = inttoptr i64 %.136175178 to ptr
  %.173 = load i32, ptr %.172, align 1
  %.174 = zext i32 %.173 to i64
  %.175 = shl nuw nsw i64 %.174, 2
  %.177 = add nsw i64 %.175, %.32
  %sunkaddr19 = inttoptr i64 %arg.index to ptr
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr19, i64 64
  %.17.i = load i64, ptr %sunkaddr20, align 1, !noalias !53
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B240, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !53
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i17, align 8, !noalias !53
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i17, ptr nonnull %excinfo.1.i18, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !53
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B156.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr21 = inttoptr i64 %.17.i to ptr
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 %.1467780.i
  store i8 1, ptr %sunkaddr22, align 1, !noalias !53
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B240

B72.endif.i:                                      ; preds = %B156
  %sunkaddr24 = inttoptr i64 %arg.index to ptr
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 80
  %.39.i = load i64, ptr %sunkaddr25, align 1, !noalias !53
  %.45.i = sub nsw i64 %.177, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.177, 3
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B240, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i17, align 8, !noalias !53
  %sunkaddr26 = inttoptr i64 %arg.index to ptr
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 72
  %.223.i = load i64, ptr %sunkaddr27, align 1, !noalias !53
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !53
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B530.if.if, %B394.endif.thread, %B156.endif.thread, %B574, %.thread98, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %.thread98 ], [ 0, %B574 ], [ %.199.i, %B156.endif.thread ], [ %.199.i54, %B394.endif.thread ], [ %.509, %B530.if.if ]
  ret i32 %common.ret.op

B240:                                             ; preds = %B72.endif.i, %B466.i, %B156
  %7 = inttoptr i64 %.136175178 to ptr
  %.248 = inttoptr i64 %.177 to ptr
  %.249 = load i32, ptr %.248, align 1
  %.250 = zext i32 %.249 to i64
  store i32 %.249, ptr %7, align 1
  %.259 = shl nuw nsw i64 %.250, 5
  %.261 = add nsw i64 %.259, %.37
  %.262 = inttoptr i64 %.261 to ptr
  tail call void @llvm.prefetch.p0(ptr %.262, i32 0, i32 3, i32 1)
  %.130 = icmp samesign ugt i64 %.129173179, 1
  br i1 %.130, label %B156, label %B394.preheader

B394.preheader:                                   ; preds = %B240
  br label %B394

B394:                                             ; preds = %B572, %B394.preheader
  %.358187197 = phi i64 [ %.368, %B572 ], [ %.arg.kept, %B394.preheader ]
  %.365191196 = phi i64 [ %.372, %B572 ], [ %arg.places, %B394.preheader ]
  %.368 = add nsw i64 %.358187197, -1
  %.372 = add i64 %.365191196, 4
  %.397 = inttoptr i64 %.365191196 to ptr
  %.398 = load i32, ptr %.397, align 1
  %.399 = zext i32 %.398 to i64
  %.405 = shl nuw nsw i64 %.399, 5
  %.407 = add nsw i64 %.405, %.37
  %sunkaddr28 = inttoptr i64 %arg.index to ptr
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 64
  %.17.i21 = load i64, ptr %sunkaddr29, align 1, !noalias !57
  %.22.i22 = icmp eq i64 %.17.i21, 0
  br i1 %.22.i22, label %B478.endif, label %B72.endif.i23

B228.i37:                                         ; preds = %B228.lr.ph.i33, %B466.i45
  %lsr.iv10.i38 = phi i64 [ %13, %B228.lr.ph.i33 ], [ %lsr.iv.next11.i48, %B466.i45 ]
  %lsr.iv8.i39 = phi i64 [ %11, %B228.lr.ph.i33 ], [ %lsr.iv.next9.i47, %B466.i45 ]
  %lsr.iv.i40 = phi i64 [ %10, %B228.lr.ph.i33 ], [ %lsr.iv.next.i46, %B466.i45 ]
  %.1467780.i41 = phi i64 [ %.46.i28, %B228.lr.ph.i33 ], [ %.153.i49, %B466.i45 ]
  %8 = add i64 %.17.i21, %.1467780.i41
  %.184.i42 = inttoptr i64 %8 to ptr
  %.185.i43 = load i8, ptr %.184.i42, align 1, !noalias !57
  %.187.i44 = icmp eq i8 %.185.i43, 0
  br i1 %.187.i44, label %B274.i53, label %B466.i45

B274.i53:                                         ; preds = %B228.i37
  store i64 0, ptr %.195.i17, align 8, !noalias !57
  %.199.i54 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i17, ptr nonnull %excinfo.1.i18, i64 %lsr.iv10.i38, i64 %.1467780.i41), !noalias !57
  %cond.i55 = icmp eq i32 %.199.i54, 0
  br i1 %cond.i55, label %B274.endif.i57, label %B394.endif.thread, !prof !6

B428.i64:                                         ; preds = %B274.endif.i57
  %sunkaddr30 = inttoptr i64 %.17.i21 to ptr
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr30, i64 %.1467780.i41
  store i8 1, ptr %sunkaddr32, align 1, !noalias !57
  br label %B466.i45

B466.i45:                                         ; preds = %B428.i64, %B228.i37
  %lsr.iv.next.i46 = add i64 %lsr.iv.i40, -1
  %lsr.iv.next9.i47 = add i64 %lsr.iv8.i39, 8
  %lsr.iv.next11.i48 = add i64 %lsr.iv10.i38, 65536
  %.153.i49 = add nsw i64 %.1467780.i41, 1
  %.140.i50 = icmp samesign ugt i64 %lsr.iv.next.i46, 1
  br i1 %.140.i50, label %B228.i37, label %B478.endif

B72.endif.i23:                                    ; preds = %B394
  %sunkaddr34 = inttoptr i64 %arg.index to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr34, i64 80
  %.39.i26 = load i64, ptr %sunkaddr35, align 1, !noalias !57
  %.45.i27 = sub nsw i64 %.407, %.39.i26
  %.46.i28 = ashr i64 %.45.i27, 16
  %.54.i29 = add nsw i64 %.407, 31
  %.56.i30 = sub i64 %.54.i29, %.39.i26
  %.57.i31 = ashr i64 %.56.i30, 16
  %.14079.not.not.not.i32 = icmp slt i64 %.57.i31, %.46.i28
  br i1 %.14079.not.not.not.i32, label %B478.endif, label %B228.lr.ph.i33

B228.lr.ph.i33:                                   ; preds = %B72.endif.i23
  %9 = add nsw i64 %.57.i31, 2
  %10 = sub nsw i64 %9, %.46.i28
  %11 = shl nsw i64 %.46.i28, 3
  %12 = and i64 %.45.i27, -65536
  %13 = add i64 %12, %.39.i26
  br label %B228.i37

B274.endif.i57:                                   ; preds = %B274.i53
  %.209.i58 = load i64, ptr %.195.i17, align 8, !noalias !57
  %sunkaddr36 = inttoptr i64 %arg.index to ptr
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 72
  %.223.i59 = load i64, ptr %sunkaddr37, align 1, !noalias !57
  %14 = add i64 %lsr.iv8.i39, %.223.i59
  %.227.i60 = inttoptr i64 %14 to ptr
  %.228.i61 = load i64, ptr %.227.i60, align 1, !noalias !57
  %.229.not.i62 = icmp eq i64 %.209.i58, %.228.i61
  br i1 %.229.not.i62, label %B428.i64, label %.thread98

.thread98:                                        ; preds = %B274.endif.i57
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B530:                                             ; preds = %B478.endif
  %.509 = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.505, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.399, i64 %arg.within)
  %cond = icmp eq i32 %.509, 0
  br i1 %cond, label %B572, label %B530.if.if, !prof !6

B572:                                             ; preds = %B478.endif, %B530
  %.359 = icmp sgt i64 %.358187197, 1
  br i1 %.359, label %B394, label %B574

B574:                                             ; preds = %B572, %B0.endif
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B156.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B394.endif.thread:                                ; preds = %B274.i53
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B478.endif:                                       ; preds = %B72.endif.i23, %B466.i45, %B394
  %15 = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %15, align 1, !noalias !61
  %.8.i = inttoptr i64 %.407 to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !61
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %sunkaddr = inttoptr i64 %arg.bits to ptr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr, i64 8
  %.14.i = load i64, ptr %sunkaddr38, align 1, !noalias !61
  %.15.i67 = add nsw i64 %.407, 8
  %.16.i68 = inttoptr i64 %.15.i67 to ptr
  %.17.i69 = load i64, ptr %.16.i68, align 1, !noalias !61
  %.18.i = xor i64 %.17.i69, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %sunkaddr39 = inttoptr i64 %arg.bits to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 16
  %.23.i = load i64, ptr %sunkaddr40, align 1, !noalias !61
  %.24.i = add nsw i64 %.407, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !61
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr41 = inttoptr i64 %arg.bits to ptr
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 24
  %.32.i = load i64, ptr %sunkaddr42, align 1, !noalias !61
  %.33.i = add nsw i64 %.407, 24
  %.34.i = inttoptr i64 %.33.i to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !61
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i71 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i72 = add nuw nsw i64 %.29.i, %.37.i71
  %.495.not = icmp sgt i64 %.38.i72, %arg.within
  br i1 %.495.not, label %B572, label %B530

B530.if.if:                                       ; preds = %B530
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.address, i64 %arg.number) local_unnamed_addr #4 {
B96.preheader:
  %const = bitcast i64 2177342782468422677 to i64
  br label %B94.backedge

common.ret:                                       ; preds = %B94.backedge
  %.8.i71 = tail call i64 @llvm.fshl.i64(i64 %.9.i, i64 %.9.i, i64 31)
  %.9.i72 = mul nsw i64 %.8.i71, %const
  %.456 = xor i64 %.9.i72, %.9.i74
  %.8.i87 = tail call i64 @llvm.fshl.i64(i64 %.456, i64 %.456, i64 31)
  %.9.i88 = mul nsw i64 %.8.i87, %const
  %.485 = xor i64 %.9.i88, %.9.i76
  %.8.i89 = tail call i64 @llvm.fshl.i64(i64 %.485, i64 %.485, i64 31)
  %.9.i90 = mul nsw i64 %.8.i89, %const
  %.514 = xor i64 %.9.i90, %.9.i78
  %.8.i91 = tail call i64 @llvm.fshl.i64(i64 %.514, i64 %.514, i64 31)
  %.9.i92 = mul nsw i64 %.8.i91, %const
  %.543 = xor i64 %.9.i92, %.9.i80
  %.8.i93 = tail call i64 @llvm.fshl.i64(i64 %.543, i64 %.543, i64 31)
  %.9.i94 = mul nsw i64 %.8.i93, %const
  %.572 = xor i64 %.9.i94, %.9.i82
  %.8.i95 = tail call i64 @llvm.fshl.i64(i64 %.572, i64 %.572, i64 31)
  %.9.i96 = mul nsw i64 %.8.i95, %const
  %.601 = xor i64 %.9.i96, %.9.i84
  %.8.i97 = tail call i64 @llvm.fshl.i64(i64 %.601, i64 %.601, i64 31)
  %.9.i98 = mul nsw i64 %.8.i97, %const
  %.631 = xor i64 %.9.i98, %.9.i86
  %.8.i99 = tail call i64 @llvm.fshl.i64(i64 %.631, i64 %.631, i64 31)
  %.9.i100 = mul nsw i64 %.8.i99, %const
  store i64 %.9.i100, ptr %retptr, align 8
  ret i32 0

B94.backedge:                                     ; preds = %B94.backedge, %B96.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B94.backedge ], [ 1029, %B96.preheader ]
  %h.2.0204 = phi i64 [ %.9.i86, %B94.backedge ], [ 7, %B96.preheader ]
  %g.2.0203 = phi i64 [ %.9.i84, %B94.backedge ], [ 6, %B96.preheader ]
  %f.2.0202 = phi i64 [ %.9.i82, %B94.backedge ], [ 5, %B96.preheader ]
  %e.2.0201 = phi i64 [ %.9.i80, %B94.backedge ], [ 4, %B96.preheader ]
  %d.2.0200 = phi i64 [ %.9.i78, %B94.backedge ], [ 3, %B96.preheader ]
  %c.2.0199 = phi i64 [ %.9.i76, %B94.backedge ], [ 2, %B96.preheader ]
  %b.2.0198 = phi i64 [ %.9.i74, %B94.backedge ], [ 1, %B96.preheader ]
  %a.2.0197 = phi i64 [ %.9.i, %B94.backedge ], [ %arg.number, %B96.preheader ]
  %.135186195 = phi i64 [ %7, %B94.backedge ], [ %arg.address, %B96.preheader ]
  %.168 = inttoptr i64 %.135186195 to ptr
  %.169 = load i64, ptr %.168, align 1
  %.171 = xor i64 %.169, %a.2.0197
  %.8.i = tail call i64 @llvm.fshl.i64(i64 %.171, i64 %.171, i64 31)
  %.9.i = mul nsw i64 %.8.i, %const
  %0 = add i64 %.135186195, 8
  %.200 = inttoptr i64 %0 to ptr
  %.201 = load i64, ptr %.200, align 1
  %.203 = xor i64 %.201, %b.2.0198
  %.8.i73 = tail call i64 @llvm.fshl.i64(i64 %.203, i64 %.203, i64 31)
  %.9.i74 = mul nsw i64 %.8.i73, %const
  %1 = add i64 %0, 8
  %.232 = inttoptr i64 %1 to ptr
  %.233 = load i64, ptr %.232, align 1
  %.235 = xor i64 %.233, %c.2.0199
  %.8.i75 = tail call i64 @llvm.fshl.i64(i64 %.235, i64 %.235, i64 31)
  %.9.i76 = mul nsw i64 %.8.i75, %const
  %2 = add i64 %1, 8
  %.264 = inttoptr i64 %2 to ptr
  %.265 = load i64, ptr %.264, align 1
  %.267 = xor i64 %.265, %d.2.0200
  %.8.i77 = tail call i64 @llvm.fshl.i64(i64 %.267, i64 %.267, i64 31)
  %.9.i78 = mul nsw i64 %.8.i77, %const
  %3 = add i64 %2, 8
  %.296 = inttoptr i64 %3 to ptr
  %.297 = load i64, ptr %.296, align 1
  %.299 = xor i64 %.297, %e.2.0201
  %.8.i79 = tail call i64 @llvm.fshl.i64(i64 %.299, i64 %.299, i64 31)
  %.9.i80 = mul nsw i64 %.8.i79, %const
  %4 = add i64 %3, 8
  %.328 = inttoptr i64 %4 to ptr
  %.329 = load i64, ptr %.328, align 1
  %.331 = xor i64 %.329, %f.2.0202
  %.8.i81 = tail call i64 @llvm.fshl.i64(i64 %.331, i64 %.331, i64 31)
  %.9.i82 = mul nsw i64 %.8.i81, %const
  %5 = add i64 %4, 8
  %.360 = inttoptr i64 %5 to ptr
  %.361 = load i64, ptr %.360, align 1
  %.363 = xor i64 %.361, %g.2.0203
  %.8.i83 = tail call i64 @llvm.fshl.i64(i64 %.363, i64 %.363, i64 31)
  %.9.i84 = mul nsw i64 %.8.i83, %const
  %6 = add i64 %5, 8
  %.392 = inttoptr i64 %6 to ptr
  %.393 = load i64, ptr %.392, align 1
  %.395 = xor i64 %.393, %h.2.0204
  %.8.i85 = tail call i64 @llvm.fshl.i64(i64 %.395, i64 %.395, i64 31)
  %.9.i86 = mul nsw i64 %.8.i85, %const
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.129 = icmp samesign ugt i64 %lsr.iv.next, 5
  %7 = add i64 %6, 8
  br i1 %.129, label %B94.backedge, label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind willreturn

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.entry, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %arg.within.fr = freeze i64 %arg.within
  %.27 = add nsw i64 %arg.index, 8
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 1
  %.31 = shl nsw i64 %arg.entry, 5
  %.32 = add nsw i64 %.29, %.31
  %.6.i = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %.6.i, align 1, !noalias !64
  %.8.i = inttoptr i64 %.32 to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !64
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %.12.i = add nsw i64 %arg.bits, 8
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 1, !noalias !64
  %.15.i = add nsw i64 %.32, 8
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !64
  %.18.i = xor i64 %.17.i, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %.21.i = add nsw i64 %arg.bits, 16
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 1, !noalias !64
  %.24.i = add nsw i64 %.32, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !64
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %.30.i = add nsw i64 %arg.bits, 24
  %.31.i = inttoptr i64 %.30.i to ptr
  %.32.i = load i64, ptr %.31.i, align 1, !noalias !64
  %.33.i = add nsw i64 %.32, 24
  %.34.i = inttoptr i64 %.33.i to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !64
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i = add nuw nsw i64 %.29.i, %.37.i
  %.70 = icmp sgt i64 %.38.i, %arg.within.fr
  br i1 %.70, label %common.ret, label %B112

B112:                                             ; preds = %B0.endif
  %.9.i4 = add nsw i64 %arg.index, 32
  %.10.i5 = inttoptr i64 %.9.i4 to ptr
  %.11.i6 = load i64, ptr %.10.i5, align 1, !noalias !67
  %.16.not.i = icmp eq i64 %.11.i6, 0
  br i1 %.16.not.i, label %B148.endif.endif, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B112
  %.22.i7 = ashr i64 %arg.entry, 3
  %.24.i8 = add nsw i64 %.11.i6, %.22.i7
  %.27.i9 = inttoptr i64 %.24.i8 to ptr
  %.28.i10 = load i8, ptr %.27.i9, align 1, !noalias !67
  %.29.i11 = zext i8 %.28.i10 to i64
  %.31.i12 = and i64 %arg.entry, 7
  %0 = shl nuw nsw i64 1, %.31.i12
  %1 = and i64 %0, %.29.i11
  %.92 = icmp eq i64 %1, 0
  br i1 %.92, label %B148.endif.endif, label %common.ret

common.ret:                                       ; preds = %B634.endif, %32, %B448.endif.us, %B448.endif.us8, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B446:                                             ; preds = %32, %B446.preheader
  %lsr.iv36 = phi i64 [ %lsr.iv.next37, %32 ], [ 8, %B446.preheader ]
  %.373143 = phi i64 [ %.380, %32 ], [ 0, %B446.preheader ]
  %exitcond.not = icmp eq i64 %.arg.chunk, %.373143
  br i1 %exitcond.not, label %B634, label %B448.endif

B634:                                             ; preds = %B446.us, %B446.us5, %B446
  %.18.i27 = add nsw i64 %arg.matches, 40
  %.19.i28 = inttoptr i64 %.18.i27 to ptr
  %.20.i29 = load i64, ptr %.19.i28, align 1, !noalias !70
  %.26.i30 = add nsw i64 %arg.matches, 24
  %.27.i31 = inttoptr i64 %.26.i30 to ptr
  %.28.i32 = load i64, ptr %.27.i31, align 1, !noalias !70
  %.30.i33 = icmp slt i64 %.20.i29, %.28.i32
  br i1 %.30.i33, label %B116.i, label %B634.endif

B116.i:                                           ; preds = %B634
  %2 = inttoptr i64 %arg.matches to ptr
  %.36.i35 = load i64, ptr %2, align 1, !noalias !70
  %.38.i36 = shl nsw i64 %.20.i29, 2
  %.39.i = add nsw i64 %.36.i35, %.38.i36
  %.41.i = trunc i64 %arg.query to i32
  %.42.i = inttoptr i64 %.39.i to ptr
  store i32 %.41.i, ptr %.42.i, align 1, !noalias !70
  %.48.i = add nsw i64 %arg.matches, 8
  %.49.i = inttoptr i64 %.48.i to ptr
  %.50.i = load i64, ptr %.49.i, align 1, !noalias !70
  %.52.i = shl nsw i64 %.20.i29, 3
  %.53.i = add nsw i64 %.50.i, %.52.i
  %.55.i = inttoptr i64 %.53.i to ptr
  store i64 %arg.entry, ptr %.55.i, align 1, !noalias !70
  %.61.i = add nsw i64 %arg.matches, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 1, !noalias !70
  %.65.i = shl nsw i64 %.20.i29, 1
  %.66.i = add nsw i64 %.63.i, %.65.i
  %.68.i = trunc nuw nsw i64 %.38.i to i16
  %.69.i = inttoptr i64 %.66.i to ptr
  store i16 %.68.i, ptr %.69.i, align 1, !noalias !70
  br label %B634.endif

B148.endif.endif:                                 ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B112
  %3 = inttoptr i64 %arg.bits to ptr
  %.131 = add nsw i64 %arg.matches, 32
  %.132 = inttoptr i64 %.131 to ptr
  %.133 = load i64, ptr %.132, align 1
  %.134 = add nsw i64 %.133, 32
  %.266 = inttoptr i64 %.134 to ptr
  store i64 %.10.i, ptr %.266, align 1
  %.256.1 = add nsw i64 %.133, 40
  %sunkaddr62 = getelementptr i8, ptr %3, i64 8
  %.260.1 = load i64, ptr %sunkaddr62, align 1
  %sunkaddr63 = inttoptr i64 %.29 to ptr
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 %.31
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 8
  %.264.1 = load i64, ptr %sunkaddr65, align 1
  %.265.1 = xor i64 %.264.1, %.260.1
  %.266.1 = inttoptr i64 %.256.1 to ptr
  store i64 %.265.1, ptr %.266.1, align 1
  %.256.2 = add nsw i64 %.133, 48
  %sunkaddr67 = getelementptr i8, ptr %3, i64 16
  %.260.2 = load i64, ptr %sunkaddr67, align 1
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr64, i64 16
  %.264.2 = load i64, ptr %sunkaddr70, align 1
  %.265.2 = xor i64 %.264.2, %.260.2
  %.266.2 = inttoptr i64 %.256.2 to ptr
  store i64 %.265.2, ptr %.266.2, align 1
  %.256.3 = add nsw i64 %.133, 56
  %sunkaddr72 = getelementptr i8, ptr %3, i64 24
  %.260.3 = load i64, ptr %sunkaddr72, align 1
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr64, i64 24
  %.264.3 = load i64, ptr %sunkaddr75, align 1
  %.265.3 = xor i64 %.264.3, %.260.3
  %.266.3 = inttoptr i64 %.256.3 to ptr
  store i64 %.265.3, ptr %.266.3, align 1
  %.279 = add nsw i64 %arg.index, 16
  %.280 = inttoptr i64 %.279 to ptr
  %.281 = load i64, ptr %.280, align 1
  %.281.fr = freeze i64 %.281
  %.arg.chunk = tail call i64 @llvm.smax.i64(i64 %arg.chunk, i64 0)
  %.7.i37 = add nuw i64 %arg.within.fr, 1
  %.10.i38 = icmp eq i64 %.281.fr, 0
  %4 = trunc nuw i64 %.281.fr to i32
  %5 = trunc nuw i64 %.7.i37 to i32
  br i1 %.10.i38, label %B446.us.preheader, label %B446.preheader, !prof !73

B446.us.preheader:                                ; preds = %B148.endif.endif
  br label %B446.us

B446.preheader:                                   ; preds = %B148.endif.endif
  %6 = or i64 %.281.fr, %.7.i37
  %7 = icmp ult i64 %6, 4294967296
  br i1 %7, label %B446.us5.preheader, label %B446

B446.us5.preheader:                               ; preds = %B446.preheader
  br label %B446.us5

B446.us5:                                         ; preds = %B448.endif.us8, %B446.us5.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B448.endif.us8 ], [ 8, %B446.us5.preheader ]
  %.373143.us6 = phi i64 [ %.380.us23, %B448.endif.us8 ], [ 0, %B446.us5.preheader ]
  %exitcond.not.us7 = icmp eq i64 %.arg.chunk, %.373143.us6
  br i1 %exitcond.not.us7, label %B634, label %B448.endif.us8

B448.endif.us8:                                   ; preds = %B446.us5
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr, i64 24
  %.409.us9 = load i64, ptr %sunkaddr34, align 1
  %8 = add i64 %lsr.iv, %.409.us9
  %9 = add i64 %8, 8
  %10 = add i64 %8, -8
  %.8.i13.us10 = inttoptr i64 %10 to ptr
  %.9.i14.us11 = load i64, ptr %.8.i13.us10, align 1, !noalias !74
  %sunkaddr83.us = inttoptr i64 %.9.i14.us11 to ptr
  %sunkaddr84.us = getelementptr i8, ptr %sunkaddr83.us, i64 %.133
  %sunkaddr85.us = getelementptr i8, ptr %sunkaddr84.us, i64 32
  %.12.i17.us12 = load i32, ptr %sunkaddr85.us, align 1, !noalias !74
  %.13.i18.us13 = zext i32 %.12.i17.us12 to i64
  %.16.i20.us14 = inttoptr i64 %8 to ptr
  %.17.i21.us15 = load i64, ptr %.16.i20.us14, align 1, !noalias !74
  %.18.i22.us16 = lshr i64 %.13.i18.us13, %.17.i21.us15
  %.21.i24.us17 = inttoptr i64 %9 to ptr
  %.22.i25.us18 = load i64, ptr %.21.i24.us17, align 1, !noalias !74
  %.23.i26.us19 = and i64 %.18.i22.us16, %.22.i25.us18
  %11 = udiv i32 %5, %4
  %12 = zext i32 %11 to i64
  %.48.i44.us = add nsw i64 %12, -1
  %.50.i45.us = mul nuw nsw i64 %.281.fr, %12
  %.51.i.us = sub nsw i64 %.7.i37, %.50.i45.us
  %.52.i46.us = icmp slt i64 %.373143.us6, %.51.i.us
  %"$phi64.1.2.0.i.us" = zext i1 %.52.i46.us to i64
  %.66.i47.us20 = add nsw i64 %.48.i44.us, %"$phi64.1.2.0.i.us"
  %.439.us21 = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i26.us19)
  %.467.not.us22 = icmp sgt i64 %.439.us21, %.66.i47.us20
  %.380.us23 = add nuw i64 %.373143.us6, 1
  %lsr.iv.next = add i64 %lsr.iv, 88
  br i1 %.467.not.us22, label %B446.us5, label %common.ret

B446.us:                                          ; preds = %B448.endif.us, %B446.us.preheader
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B448.endif.us ], [ 8, %B446.us.preheader ]
  %.373143.us = phi i64 [ %.380.us, %B448.endif.us ], [ 0, %B446.us.preheader ]
  %exitcond.not.us = icmp eq i64 %.arg.chunk, %.373143.us
  br i1 %exitcond.not.us, label %B634, label %B448.endif.us

B448.endif.us:                                    ; preds = %B446.us
  %.380.us = add nuw i64 %.373143.us, 1
  %sunkaddr35 = inttoptr i64 %arg.index to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 24
  %.409.us = load i64, ptr %sunkaddr36, align 1
  %13 = add i64 %lsr.iv34, %.409.us
  %14 = add i64 %13, 8
  %15 = add i64 %13, -8
  %.8.i13.us = inttoptr i64 %15 to ptr
  %.9.i14.us = load i64, ptr %.8.i13.us, align 1, !noalias !74
  %sunkaddr78 = inttoptr i64 %.9.i14.us to ptr
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr78, i64 %.133
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 32
  %.12.i17.us = load i32, ptr %sunkaddr80, align 1, !noalias !74
  %.13.i18.us = zext i32 %.12.i17.us to i64
  %.16.i20.us = inttoptr i64 %13 to ptr
  %.17.i21.us = load i64, ptr %.16.i20.us, align 1, !noalias !74
  %.18.i22.us = lshr i64 %.13.i18.us, %.17.i21.us
  %.21.i24.us = inttoptr i64 %14 to ptr
  %.22.i25.us = load i64, ptr %.21.i24.us, align 1, !noalias !74
  %.23.i26.us = and i64 %.18.i22.us, %.22.i25.us
  %.52.i46.us.not = icmp sgt i64 %.373143.us, %arg.within.fr
  %.66.i47.us = sext i1 %.52.i46.us.not to i64
  %.439.us = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i26.us)
  %.467.not.us = icmp sgt i64 %.439.us, %.66.i47.us
  %lsr.iv.next35 = add i64 %lsr.iv34, 88
  br i1 %.467.not.us, label %B446.us, label %common.ret

B448.endif:                                       ; preds = %B446
  %sunkaddr39 = inttoptr i64 %arg.index to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 24
  %.409 = load i64, ptr %sunkaddr40, align 1
  %16 = add i64 %lsr.iv36, %.409
  %17 = add i64 %16, 8
  %18 = add i64 %16, -8
  %.8.i13 = inttoptr i64 %18 to ptr
  %.9.i14 = load i64, ptr %.8.i13, align 1, !noalias !74
  %sunkaddr83 = inttoptr i64 %.9.i14 to ptr
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 %.133
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 32
  %.12.i17 = load i32, ptr %sunkaddr85, align 1, !noalias !74
  %.13.i18 = zext i32 %.12.i17 to i64
  %.16.i20 = inttoptr i64 %16 to ptr
  %.17.i21 = load i64, ptr %.16.i20, align 1, !noalias !74
  %.18.i22 = lshr i64 %.13.i18, %.17.i21
  %.21.i24 = inttoptr i64 %17 to ptr
  %.22.i25 = load i64, ptr %.21.i24, align 1, !noalias !74
  %.23.i26 = and i64 %.18.i22, %.22.i25
  %19 = or i64 %.7.i37, %.281.fr
  %20 = and i64 %19, -4294967296
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %29

22:                                               ; preds = %B448.endif
  %23 = trunc i64 %.281.fr to i32
  %24 = trunc i64 %.7.i37 to i32
  %25 = udiv i32 %24, %23
  %26 = urem i32 %24, %23
  %27 = zext i32 %25 to i64
  %28 = zext i32 %26 to i64
  br label %32

29:                                               ; preds = %B448.endif
  %30 = sdiv i64 %.7.i37, %.281.fr
  %31 = srem i64 %.7.i37, %.281.fr
  br label %32

32:                                               ; preds = %29, %22
  %33 = phi i64 [ %27, %22 ], [ %30, %29 ]
  %34 = phi i64 [ %28, %22 ], [ %31, %29 ]
  %.28.i39 = xor i64 %34, %.281.fr
  %.29.i40 = icmp slt i64 %.28.i39, 0
  %.30.i41 = icmp ne i64 %34, 0
  %.31.i42 = and i1 %.30.i41, %.29.i40
  %.36.i43 = sext i1 %.31.i42 to i64
  %spec.select.i = add nsw i64 %33, %.36.i43
  %.48.i44 = add nsw i64 %spec.select.i, -1
  %.50.i45 = mul nsw i64 %spec.select.i, %.281.fr
  %.51.i = sub nsw i64 %.7.i37, %.50.i45
  %.52.i46 = icmp slt i64 %.373143, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i46 to i64
  %.66.i47 = add nsw i64 %.48.i44, %"$phi64.1.2.0.i"
  %.439 = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i26)
  %.467.not = icmp sgt i64 %.439, %.66.i47
  %.380 = add nuw i64 %.373143, 1
  %lsr.iv.next37 = add i64 %lsr.iv36, 88
  br i1 %.467.not, label %B446, label %common.ret

B634.endif:                                       ; preds = %B116.i, %B634
  %35 = inttoptr i64 %arg.matches to ptr
  %.86.i = add nsw i64 %.20.i29, 1
  %sunkaddr1.i = getelementptr i8, ptr %35, i64 40
  store i64 %.86.i, ptr %sunkaddr1.i, align 1, !noalias !70
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare <64 x i8> @llvm.ctpop.v64i8(<64 x i8>) #1

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.195.i14 = alloca i64, align 8
  %excinfo.1.i15 = alloca ptr, align 8
  %.483 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.19 = add nsw i64 %arg.matches, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 1
  %.22 = add nsw i64 %.21, 4944
  %.28 = add nsw i64 %arg.matches, 48
  %.29 = inttoptr i64 %.28 to ptr
  %.30 = load i64, ptr %.29, align 1
  %.38 = add nsw i64 %arg.table, 32
  %.39 = inttoptr i64 %.38 to ptr
  %.40 = load i64, ptr %.39, align 1
  %.43 = add nsw i64 %arg.index, 8
  %.44 = inttoptr i64 %.43 to ptr
  %.45 = load i64, ptr %.44, align 1
  %.91 = icmp sgt i64 %.30, 0
  %..30 = tail call i64 @llvm.smax.i64(i64 %.30, i64 0)
  br i1 %.91, label %B276.preheader, label %B706

B276.preheader:                                   ; preds = %B0.endif
  br label %B276

B276:                                             ; preds = %B366, %B276.preheader
  %.134167173 = phi i64 [ %.144, %B366 ], [ %..30, %B276.preheader ]
  %.141169172 = phi i64 [ %.148, %B366 ], [ %.22, %B276.preheader ]
  %.144 = add nsw i64 %.134167173, -1
  %.148 = add i64 %.141169172, 16
  %.177 = add nsw i64 %.141169172, 4
  %.178 = inttoptr i64 %.177 to ptr
  %.179 = load i32, ptr %.178, align 1
  %.180 = zext i32 %.179 to i64
  %.181 = shl nuw nsw i64 %.180, 2
  %.183 = add nsw i64 %.181, %.40
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr, i64 64
  %.17.i = load i64, ptr %sunkaddr30, align 1, !noalias !77
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B366, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !77
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i14, align 8, !noalias !77
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i14, ptr nonnull %excinfo.1.i15, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !77
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B276.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr31 = inttoptr i64 %.17.i to ptr
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr31, i64 %.1467780.i
  store i8 1, ptr %sunkaddr33, align 1, !noalias !77
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B366

B72.endif.i:                                      ; preds = %B276
  %sunkaddr35 = inttoptr i64 %arg.index to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 80
  %.39.i = load i64, ptr %sunkaddr36, align 1, !noalias !77
  %.45.i = sub nsw i64 %.183, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.183, 3
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B366, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i14, align 8, !noalias !77
  %sunkaddr38 = inttoptr i64 %arg.index to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr38, i64 72
  %.223.i = load i64, ptr %sunkaddr40, align 1, !noalias !77
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !77
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B604.if.if, %B514.endif.thread, %B276.endif.thread, %B706, %.thread89, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %.thread89 ], [ 0, %B706 ], [ %.199.i, %B276.endif.thread ], [ %.199.i51, %B514.endif.thread ], [ %.487, %B604.if.if ]
  ret i32 %common.ret.op

B366:                                             ; preds = %B72.endif.i, %B466.i, %B276
  %.250 = inttoptr i64 %.183 to ptr
  %.251 = load i32, ptr %.250, align 1
  %.252 = zext i32 %.251 to i64
  %sunkaddr120 = inttoptr i64 %.141169172 to ptr
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 4
  store i32 %.251, ptr %sunkaddr121, align 1
  %.262 = shl nuw nsw i64 %.252, 5
  %.264 = add nsw i64 %.262, %.45
  %.265 = inttoptr i64 %.264 to ptr
  tail call void @llvm.prefetch.p0(ptr %.265, i32 0, i32 3, i32 1)
  %.135 = icmp samesign ugt i64 %.134167173, 1
  br i1 %.135, label %B276, label %B514.preheader

B514.preheader:                                   ; preds = %B366
  br label %B514

B514:                                             ; preds = %B512.backedge, %B514.preheader
  %.358181189 = phi i64 [ %.368, %B512.backedge ], [ %..30, %B514.preheader ]
  %.365184188 = phi i64 [ %.372, %B512.backedge ], [ %.22, %B514.preheader ]
  %.368 = add nsw i64 %.358181189, -1
  %.372 = add i64 %.365184188, 16
  %.401 = add nsw i64 %.365184188, 4
  %.402 = inttoptr i64 %.401 to ptr
  %.403 = load i32, ptr %.402, align 1
  %.404 = zext i32 %.403 to i64
  %sunkaddr41 = inttoptr i64 %arg.index to ptr
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 64
  %.17.i18 = load i64, ptr %sunkaddr42, align 1, !noalias !81
  %.22.i19 = icmp eq i64 %.17.i18, 0
  br i1 %.22.i19, label %B604, label %B72.endif.i20

B228.i34:                                         ; preds = %B228.lr.ph.i30, %B466.i42
  %lsr.iv10.i35 = phi i64 [ %12, %B228.lr.ph.i30 ], [ %lsr.iv.next11.i45, %B466.i42 ]
  %lsr.iv8.i36 = phi i64 [ %10, %B228.lr.ph.i30 ], [ %lsr.iv.next9.i44, %B466.i42 ]
  %lsr.iv.i37 = phi i64 [ %9, %B228.lr.ph.i30 ], [ %lsr.iv.next.i43, %B466.i42 ]
  %.1467780.i38 = phi i64 [ %.46.i25, %B228.lr.ph.i30 ], [ %.153.i46, %B466.i42 ]
  %7 = add i64 %.17.i18, %.1467780.i38
  %.184.i39 = inttoptr i64 %7 to ptr
  %.185.i40 = load i8, ptr %.184.i39, align 1, !noalias !81
  %.187.i41 = icmp eq i8 %.185.i40, 0
  br i1 %.187.i41, label %B274.i50, label %B466.i42

B274.i50:                                         ; preds = %B228.i34
  store i64 0, ptr %.195.i14, align 8, !noalias !81
  %.199.i51 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i14, ptr nonnull %excinfo.1.i15, i64 %lsr.iv10.i35, i64 %.1467780.i38), !noalias !81
  %cond.i52 = icmp eq i32 %.199.i51, 0
  br i1 %cond.i52, label %B274.endif.i54, label %B514.endif.thread, !prof !6

B428.i61:                                         ; preds = %B274.endif.i54
  %sunkaddr43 = inttoptr i64 %.17.i18 to ptr
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr43, i64 %.1467780.i38
  store i8 1, ptr %sunkaddr44, align 1, !noalias !81
  br label %B466.i42

B466.i42:                                         ; preds = %B428.i61, %B228.i34
  %lsr.iv.next.i43 = add i64 %lsr.iv.i37, -1
  %lsr.iv.next9.i44 = add i64 %lsr.iv8.i36, 8
  %lsr.iv.next11.i45 = add i64 %lsr.iv10.i35, 65536
  %.153.i46 = add nsw i64 %.1467780.i38, 1
  %.140.i47 = icmp samesign ugt i64 %lsr.iv.next.i43, 1
  br i1 %.140.i47, label %B228.i34, label %B604

B72.endif.i20:                                    ; preds = %B514
  %.410 = shl nuw nsw i64 %.404, 5
  %.412 = add nsw i64 %.410, %.45
  %sunkaddr45 = inttoptr i64 %arg.index to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 80
  %.39.i23 = load i64, ptr %sunkaddr46, align 1, !noalias !81
  %.45.i24 = sub nsw i64 %.412, %.39.i23
  %.46.i25 = ashr i64 %.45.i24, 16
  %.54.i26 = add nsw i64 %.412, 31
  %.56.i27 = sub i64 %.54.i26, %.39.i23
  %.57.i28 = ashr i64 %.56.i27, 16
  %.14079.not.not.not.i29 = icmp slt i64 %.57.i28, %.46.i25
  br i1 %.14079.not.not.not.i29, label %B604, label %B228.lr.ph.i30

B228.lr.ph.i30:                                   ; preds = %B72.endif.i20
  %8 = add nsw i64 %.57.i28, 2
  %9 = sub nsw i64 %8, %.46.i25
  %10 = shl nsw i64 %.46.i25, 3
  %11 = and i64 %.45.i24, -65536
  %12 = add i64 %11, %.39.i23
  br label %B228.i34

B274.endif.i54:                                   ; preds = %B274.i50
  %.209.i55 = load i64, ptr %.195.i14, align 8, !noalias !81
  %sunkaddr47 = inttoptr i64 %arg.index to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 72
  %.223.i56 = load i64, ptr %sunkaddr48, align 1, !noalias !81
  %13 = add i64 %lsr.iv8.i36, %.223.i56
  %.227.i57 = inttoptr i64 %13 to ptr
  %.228.i58 = load i64, ptr %.227.i57, align 1, !noalias !81
  %.229.not.i59 = icmp eq i64 %.209.i55, %.228.i58
  br i1 %.229.not.i59, label %B428.i61, label %.thread89

.thread89:                                        ; preds = %B274.endif.i54
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B604:                                             ; preds = %B72.endif.i20, %B466.i42, %B514
  %.469 = inttoptr i64 %.365184188 to ptr
  %.470 = load i32, ptr %.469, align 1
  %.471 = zext i32 %.470 to i64
  %.473 = add nsw i64 %.365184188, 8
  %.476 = inttoptr i64 %.473 to ptr
  %.477 = load i64, ptr %.476, align 1
  %.487 = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.483, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %.471, i64 %.477, i64 %.404, i64 %arg.within)
  %cond = icmp eq i32 %.487, 0
  br i1 %cond, label %B512.backedge, label %B604.if.if, !prof !6

B512.backedge:                                    ; preds = %B604
  %.359 = icmp sgt i64 %.358181189, 1
  br i1 %.359, label %B514, label %B706

B706:                                             ; preds = %B512.backedge, %B0.endif
  %sunkaddr130 = inttoptr i64 %arg.matches to ptr
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 48
  store i64 0, ptr %sunkaddr131, align 1
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B276.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B514.endif.thread:                                ; preds = %B274.i50
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B604.if.if:                                       ; preds = %B604
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.query, i64 %arg.bits, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %.37 = add nsw i64 %arg.index, 48
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.12177.not = icmp slt i64 %.39, 1
  br i1 %.12177.not, label %common.ret, label %B188.endif.preheader

B188.endif.preheader:                             ; preds = %B0.endif
  %.26 = add nsw i64 %arg.index, 40
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 1
  %.22 = inttoptr i64 %arg.index to ptr
  %.23 = load i64, ptr %.22, align 1
  %.41.i = trunc i64 %arg.query to i32
  br label %B188.endif

B246:                                             ; preds = %B188.endif
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr1 = getelementptr i8, ptr %sunkaddr, i64 32
  %.11.i8 = load i64, ptr %sunkaddr1, align 1, !noalias !85
  %.16.not.i = icmp eq i64 %.11.i8, 0
  br i1 %.16.not.i, label %B284, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B246
  %.22.i9 = ashr i64 %lsr.iv27, 3
  %.24.i10 = add nsw i64 %.11.i8, %.22.i9
  %.27.i11 = inttoptr i64 %.24.i10 to ptr
  %.28.i12 = load i8, ptr %.27.i11, align 1, !noalias !85
  %.29.i13 = zext i8 %.28.i12 to i64
  %.31.i14 = and i64 %lsr.iv27, 7
  %0 = shl nuw nsw i64 1, %.31.i14
  %1 = and i64 %0, %.29.i13
  %.221 = icmp eq i64 %1, 0
  br i1 %.221, label %B284, label %B326

B284:                                             ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B246
  %sunkaddr2 = inttoptr i64 %arg.matches to ptr
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr2, i64 40
  %.20.i17 = load i64, ptr %sunkaddr3, align 1, !noalias !88
  %sunkaddr4 = inttoptr i64 %arg.matches to ptr
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr4, i64 24
  %.28.i20 = load i64, ptr %sunkaddr5, align 1, !noalias !88
  %.30.i21 = icmp slt i64 %.20.i17, %.28.i20
  br i1 %.30.i21, label %B116.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

B116.i:                                           ; preds = %B284
  %2 = inttoptr i64 %arg.matches to ptr
  %.36.i23 = load i64, ptr %2, align 1, !noalias !88
  %.38.i24 = shl nsw i64 %.20.i17, 2
  %.39.i = add nsw i64 %.36.i23, %.38.i24
  %.42.i = inttoptr i64 %.39.i to ptr
  store i32 %.41.i, ptr %.42.i, align 1, !noalias !88
  %sunkaddr6 = inttoptr i64 %arg.matches to ptr
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 8
  %.50.i = load i64, ptr %sunkaddr7, align 1, !noalias !88
  %.52.i = shl nsw i64 %.20.i17, 3
  %.53.i = add nsw i64 %.50.i, %.52.i
  %.55.i = inttoptr i64 %.53.i to ptr
  store i64 %lsr.iv27, ptr %.55.i, align 1, !noalias !88
  %sunkaddr8 = inttoptr i64 %arg.matches to ptr
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 16
  %.63.i = load i64, ptr %sunkaddr9, align 1, !noalias !88
  %.65.i = shl nsw i64 %.20.i17, 1
  %.66.i = add nsw i64 %.63.i, %.65.i
  %.68.i = trunc nuw nsw i64 %.38.i to i16
  %.69.i = inttoptr i64 %.66.i to ptr
  store i16 %.68.i, ptr %.69.i, align 1, !noalias !88
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B116.i, %B284
  %.86.i = add nsw i64 %.20.i17, 1
  %sunkaddr10 = inttoptr i64 %arg.matches to ptr
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 40
  store i64 %.86.i, ptr %sunkaddr11, align 1, !noalias !88
  br label %B326

B326:                                             ; preds = %B188.endif, %_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit
  %lsr.iv.next28 = add i64 %lsr.iv27, 1
  %lsr.iv.next30 = add nsw i64 %lsr.iv29, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next30, 0
  %3 = add i64 %7, 8
  br i1 %exitcond.not, label %common.ret, label %B188.endif

common.ret:                                       ; preds = %B326, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B188.endif:                                       ; preds = %B326, %B188.endif.preheader
  %lsr.iv29 = phi i64 [ %.39, %B188.endif.preheader ], [ %lsr.iv.next30, %B326 ]
  %lsr.iv27 = phi i64 [ %.23, %B188.endif.preheader ], [ %lsr.iv.next28, %B326 ]
  %lsr.iv = phi i64 [ %.28, %B188.endif.preheader ], [ %3, %B326 ]
  %4 = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %4, align 1, !noalias !91
  %.8.i = inttoptr i64 %lsr.iv to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !91
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %sunkaddr12 = inttoptr i64 %arg.bits to ptr
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 8
  %.14.i = load i64, ptr %sunkaddr13, align 1, !noalias !91
  %5 = add i64 %lsr.iv, 8
  %.16.i = inttoptr i64 %5 to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !91
  %.18.i = xor i64 %.17.i, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %sunkaddr14 = inttoptr i64 %arg.bits to ptr
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 16
  %.23.i = load i64, ptr %sunkaddr15, align 1, !noalias !91
  %6 = add i64 %5, 8
  %.25.i = inttoptr i64 %6 to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !91
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr16 = inttoptr i64 %arg.bits to ptr
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 24
  %.32.i = load i64, ptr %sunkaddr17, align 1, !noalias !91
  %7 = add i64 %6, 8
  %.34.i = inttoptr i64 %7 to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !91
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i = add nuw nsw i64 %.29.i, %.37.i
  %.197.not = icmp sgt i64 %.38.i, %arg.within
  br i1 %.197.not, label %B326, label %B246
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_rows(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.first, i64 %arg.count, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %.195.i = alloca i64, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.539 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  %.24 = add nsw i64 %arg.matches, 32
  %.25 = inttoptr i64 %.24 to ptr
  %.26 = load i64, ptr %.25, align 1
  %.33 = inttoptr i64 %arg.index to ptr
  %.34 = load i64, ptr %.33, align 1
  %.34.fr = freeze i64 %.34
  %.37 = add nsw i64 %arg.index, 8
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i, align 1, !noalias !94
  %.10.i = add nsw i64 %arg.matches, 48
  %.11.i = inttoptr i64 %.10.i to ptr
  store i64 0, ptr %.11.i, align 1, !noalias !94
  %.75 = icmp sgt i64 %.34.fr, 0
  br i1 %.75, label %B202, label %B256.endif.thread

B202:                                             ; preds = %B0.endif
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !97
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B256.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %4, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !97
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i, align 8, !noalias !97
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !97
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B202.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr = inttoptr i64 %.17.i to ptr
  %sunkaddr211 = getelementptr i8, ptr %sunkaddr, i64 %.1467780.i
  store i8 1, ptr %sunkaddr211, align 1, !noalias !97
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B256.endif

B72.endif.i:                                      ; preds = %B202
  %.79 = shl nsw i64 %.34.fr, 5
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !97
  %.45.i = sub nsw i64 %.39, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.49.i = add nsw i64 %.79, %.39
  %1 = xor i64 %.39.i, -1
  %.56.i = add i64 %.49.i, %1
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B256.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %2 = add nsw i64 %.57.i, 2
  %3 = sub nsw i64 %2, %.46.i
  %4 = shl nsw i64 %.46.i, 3
  %5 = and i64 %.45.i, -65536
  %6 = add i64 %5, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i, align 8, !noalias !97
  %sunkaddr212 = inttoptr i64 %arg.index to ptr
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr212, i64 72
  %.223.i = load i64, ptr %sunkaddr213, align 1, !noalias !97
  %7 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %7 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !97
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B202.endif.thread.thread

B202.endif.thread.thread:                         ; preds = %B274.endif.i
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B504.if.if, %B202.endif.thread, %B544, %B202.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B202.endif.thread.thread ], [ 0, %B544 ], [ %.us-phi194, %B504.if.if ], [ %.199.i, %B202.endif.thread ]
  ret i32 %common.ret.op

B296:                                             ; preds = %B296.preheader208, %B294.backedge
  %.222159181.in = phi i64 [ %.222159181, %B294.backedge ], [ %arg.count, %B296.preheader208 ]
  %.229164180.in = phi i64 [ %.229164180, %B294.backedge ], [ %arg.first, %B296.preheader208 ]
  %.229164180 = add i64 %.229164180.in, 1
  %.266 = shl nsw i64 %.229164180, 5
  %.268 = add nsw i64 %.266, %arg.queries
  %sunkaddr214 = inttoptr i64 %arg.index to ptr
  %sunkaddr215 = getelementptr i8, ptr %sunkaddr214, i64 56
  %.14.i = load i64, ptr %sunkaddr215, align 1, !noalias !101
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B296
  %lsr.iv1.i = phi i64 [ %.268, %B296 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i19 = phi i64 [ 0, %B296 ], [ %lsr.iv.next.i24, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B296 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B296 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B296 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B296 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !101
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %8 = add i64 %.14.i, %lsr.iv.i19
  %9 = add i64 %8, %.182.i
  %10 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %10, 480
  %11 = add i64 %.14.i, %lsr.iv.i19
  %12 = add i64 %11, %.189.i
  %13 = add i64 %12, 512
  %.191.i = inttoptr i64 %9 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !101
  %.193.i = inttoptr i64 %13 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !101
  %.195.i20 = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i20, %.194.i
  %14 = add i64 %.14.i, %lsr.iv.i19
  %15 = add i64 %14, %.182.i
  %16 = add i64 %15, 8
  %.201.i = inttoptr i64 %16 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !101
  %17 = add i64 %.14.i, %lsr.iv.i19
  %18 = add i64 %17, %.189.i
  %19 = add i64 %18, 520
  %.204.i = inttoptr i64 %19 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !101
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %20 = add i64 %.14.i, %lsr.iv.i19
  %21 = add i64 %20, %.182.i
  %22 = add i64 %21, 16
  %.212.i = inttoptr i64 %22 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !101
  %23 = add i64 %.14.i, %lsr.iv.i19
  %24 = add i64 %23, %.189.i
  %25 = add i64 %24, 528
  %.215.i = inttoptr i64 %25 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !101
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %26 = add i64 %.14.i, %lsr.iv.i19
  %27 = add i64 %26, %.182.i
  %28 = add i64 %27, 24
  %.223.i21 = inttoptr i64 %28 to ptr
  %.224.i = load i64, ptr %.223.i21, align 1, !noalias !101
  %29 = add i64 %.14.i, %lsr.iv.i19
  %30 = add i64 %29, %.189.i
  %31 = add i64 %30, 536
  %.226.i = inttoptr i64 %31 to ptr
  %.227.i22 = load i64, ptr %.226.i, align 1, !noalias !101
  %.228.i23 = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i23, %.227.i22
  %lsr.iv.next.i24 = add nuw nsw i64 %lsr.iv.i19, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i24, 32768
  br i1 %exitcond.not.i, label %B296.endif.endif, label %B102.i

B294.backedge:                                    ; preds = %B296.endif.endif
  %.222159181 = add nsw i64 %.222159181.in, -1
  %.223 = icmp samesign ugt i64 %.222159181.in, 2
  br i1 %.223, label %B296, label %B544, !llvm.loop !104

B544:                                             ; preds = %B294.backedge.us, %B294.backedge.peel, %B256.endif.thread, %B256.endif, %B294.backedge
  %sunkaddr216 = inttoptr i64 %arg.matches to ptr
  %sunkaddr217 = getelementptr i8, ptr %sunkaddr216, i64 40
  %.588 = load i64, ptr %sunkaddr217, align 1
  store i64 %.588, ptr %retptr, align 8
  br label %common.ret

B202.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B256.endif:                                       ; preds = %B72.endif.i, %B466.i, %B202
  %.223177.not = icmp slt i64 %arg.count, 1
  br i1 %.223177.not, label %B544, label %B296.us.preheader

B296.us.preheader:                                ; preds = %B256.endif
  br label %B296.us

B256.endif.thread:                                ; preds = %B0.endif
  %.223177.not259 = icmp slt i64 %arg.count, 1
  br i1 %.223177.not259, label %B544, label %B296.preheader

B296.preheader:                                   ; preds = %B256.endif.thread
  %.266.peel = shl nsw i64 %arg.first, 5
  %.268.peel = add nsw i64 %.266.peel, %arg.queries
  %.12.i25 = add nsw i64 %arg.index, 56
  %.13.i26 = inttoptr i64 %.12.i25 to ptr
  %.14.i27 = load i64, ptr %.13.i26, align 1, !noalias !106
  br label %B102.i28

B102.i28:                                         ; preds = %B102.i28, %B296.preheader
  %lsr.iv1.i29 = phi i64 [ %.268.peel, %B296.preheader ], [ %lsr.iv.next2.i66, %B102.i28 ]
  %lsr.iv.i30 = phi i64 [ 0, %B296.preheader ], [ %lsr.iv.next.i65, %B102.i28 ]
  %d.2.069.i31 = phi i64 [ 0, %B296.preheader ], [ %.230.i64, %B102.i28 ]
  %c.2.068.i32 = phi i64 [ 0, %B296.preheader ], [ %.219.i58, %B102.i28 ]
  %b.2.067.i33 = phi i64 [ 0, %B296.preheader ], [ %.208.i52, %B102.i28 ]
  %a.2.066.i34 = phi i64 [ 0, %B296.preheader ], [ %.197.i46, %B102.i28 ]
  %.175.i35 = inttoptr i64 %lsr.iv1.i29 to ptr
  %.176.i36 = load i8, ptr %.175.i35, align 1, !noalias !106
  %.177.i37 = zext i8 %.176.i36 to i64
  %.181.i38 = shl nuw nsw i64 %.177.i37, 5
  %.182.i39 = and i64 %.181.i38, 480
  %32 = add i64 %.14.i27, %lsr.iv.i30
  %33 = add i64 %32, %.182.i39
  %34 = shl nuw nsw i64 %.177.i37, 1
  %.189.i40 = and i64 %34, 480
  %35 = add i64 %.14.i27, %lsr.iv.i30
  %36 = add i64 %35, %.189.i40
  %37 = add i64 %36, 512
  %.191.i41 = inttoptr i64 %33 to ptr
  %.192.i42 = load i64, ptr %.191.i41, align 1, !noalias !106
  %.193.i43 = inttoptr i64 %37 to ptr
  %.194.i44 = load i64, ptr %.193.i43, align 1, !noalias !106
  %.195.i45 = or i64 %.192.i42, %a.2.066.i34
  %.197.i46 = or i64 %.195.i45, %.194.i44
  %38 = add i64 %.14.i27, %lsr.iv.i30
  %39 = add i64 %38, %.182.i39
  %40 = add i64 %39, 8
  %.201.i47 = inttoptr i64 %40 to ptr
  %.202.i48 = load i64, ptr %.201.i47, align 1, !noalias !106
  %41 = add i64 %.14.i27, %lsr.iv.i30
  %42 = add i64 %41, %.189.i40
  %43 = add i64 %42, 520
  %.204.i49 = inttoptr i64 %43 to ptr
  %.205.i50 = load i64, ptr %.204.i49, align 1, !noalias !106
  %.206.i51 = or i64 %.202.i48, %b.2.067.i33
  %.208.i52 = or i64 %.206.i51, %.205.i50
  %44 = add i64 %.14.i27, %lsr.iv.i30
  %45 = add i64 %44, %.182.i39
  %46 = add i64 %45, 16
  %.212.i53 = inttoptr i64 %46 to ptr
  %.213.i54 = load i64, ptr %.212.i53, align 1, !noalias !106
  %47 = add i64 %.14.i27, %lsr.iv.i30
  %48 = add i64 %47, %.189.i40
  %49 = add i64 %48, 528
  %.215.i55 = inttoptr i64 %49 to ptr
  %.216.i56 = load i64, ptr %.215.i55, align 1, !noalias !106
  %.217.i57 = or i64 %.213.i54, %c.2.068.i32
  %.219.i58 = or i64 %.217.i57, %.216.i56
  %50 = add i64 %.14.i27, %lsr.iv.i30
  %51 = add i64 %50, %.182.i39
  %52 = add i64 %51, 24
  %.223.i59 = inttoptr i64 %52 to ptr
  %.224.i60 = load i64, ptr %.223.i59, align 1, !noalias !106
  %53 = add i64 %.14.i27, %lsr.iv.i30
  %54 = add i64 %53, %.189.i40
  %55 = add i64 %54, 536
  %.226.i61 = inttoptr i64 %55 to ptr
  %.227.i62 = load i64, ptr %.226.i61, align 1, !noalias !106
  %.228.i63 = or i64 %.224.i60, %d.2.069.i31
  %.230.i64 = or i64 %.228.i63, %.227.i62
  %lsr.iv.next.i65 = add nuw nsw i64 %lsr.iv.i30, 1024
  %lsr.iv.next2.i66 = add i64 %lsr.iv1.i29, 1
  %exitcond.not.i67 = icmp eq i64 %lsr.iv.next.i65, 32768
  br i1 %exitcond.not.i67, label %B296.endif.endif.peel, label %B102.i28

B296.endif.endif.peel:                            ; preds = %B102.i28
  %.244.i68 = inttoptr i64 %.26 to ptr
  store i64 %.197.i46, ptr %.244.i68, align 1, !noalias !106
  %.249.i69 = add nsw i64 %.26, 8
  %.251.i70 = inttoptr i64 %.249.i69 to ptr
  store i64 %.208.i52, ptr %.251.i70, align 1, !noalias !106
  %.256.i71 = add nsw i64 %.26, 16
  %.258.i72 = inttoptr i64 %.256.i71 to ptr
  store i64 %.219.i58, ptr %.258.i72, align 1, !noalias !106
  %.263.i73 = add nsw i64 %.26, 24
  %.267.i74 = inttoptr i64 %.263.i73 to ptr
  store i64 %.230.i64, ptr %.267.i74, align 1, !noalias !106
  %.543.peel = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.539, ptr nonnull %excinfo.7, i64 %arg.index, i64 %arg.matches, i64 %arg.first, i64 %.26, i64 %arg.within)
  %cond174 = icmp eq i32 %.543.peel, 0
  br i1 %cond174, label %B294.backedge.peel, label %B504.if.if, !prof !6

B294.backedge.peel:                               ; preds = %B296.endif.endif.peel
  %.223.peel.not = icmp eq i64 %arg.count, 1
  br i1 %.223.peel.not, label %B544, label %B296.preheader208

B296.preheader208:                                ; preds = %B294.backedge.peel
  br label %B296

B296.us:                                          ; preds = %B294.backedge.us, %B296.us.preheader
  %.222159181.us = phi i64 [ %.232.us, %B294.backedge.us ], [ %arg.count, %B296.us.preheader ]
  %.229164180.us = phi i64 [ %.236.us, %B294.backedge.us ], [ %arg.first, %B296.us.preheader ]
  %.266.us = shl nsw i64 %.229164180.us, 5
  %.268.us = add nsw i64 %.266.us, %arg.queries
  %sunkaddr218 = inttoptr i64 %arg.index to ptr
  %sunkaddr219 = getelementptr i8, ptr %sunkaddr218, i64 56
  %.14.i78 = load i64, ptr %sunkaddr219, align 1, !noalias !109
  br label %B102.i79

B102.i79:                                         ; preds = %B102.i79, %B296.us
  %lsr.iv1.i80 = phi i64 [ %.268.us, %B296.us ], [ %lsr.iv.next2.i117, %B102.i79 ]
  %lsr.iv.i81 = phi i64 [ 0, %B296.us ], [ %lsr.iv.next.i116, %B102.i79 ]
  %d.2.069.i82 = phi i64 [ 0, %B296.us ], [ %.230.i115, %B102.i79 ]
  %c.2.068.i83 = phi i64 [ 0, %B296.us ], [ %.219.i109, %B102.i79 ]
  %b.2.067.i84 = phi i64 [ 0, %B296.us ], [ %.208.i103, %B102.i79 ]
  %a.2.066.i85 = phi i64 [ 0, %B296.us ], [ %.197.i97, %B102.i79 ]
  %.175.i86 = inttoptr i64 %lsr.iv1.i80 to ptr
  %.176.i87 = load i8, ptr %.175.i86, align 1, !noalias !109
  %.177.i88 = zext i8 %.176.i87 to i64
  %.181.i89 = shl nuw nsw i64 %.177.i88, 5
  %.182.i90 = and i64 %.181.i89, 480
  %56 = add i64 %.14.i78, %lsr.iv.i81
  %57 = add i64 %56, %.182.i90
  %58 = shl nuw nsw i64 %.177.i88, 1
  %.189.i91 = and i64 %58, 480
  %59 = add i64 %.14.i78, %lsr.iv.i81
  %60 = add i64 %59, %.189.i91
  %61 = add i64 %60, 512
  %.191.i92 = inttoptr i64 %57 to ptr
  %.192.i93 = load i64, ptr %.191.i92, align 1, !noalias !109
  %.193.i94 = inttoptr i64 %61 to ptr
  %.194.i95 = load i64, ptr %.193.i94, align 1, !noalias !109
  %.195.i96 = or i64 %.192.i93, %a.2.066.i85
  %.197.i97 = or i64 %.195.i96, %.194.i95
  %62 = add i64 %.14.i78, %lsr.iv.i81
  %63 = add i64 %62, %.182.i90
  %64 = add i64 %63, 8
  %.201.i98 = inttoptr i64 %64 to ptr
  %.202.i99 = load i64, ptr %.201.i98, align 1, !noalias !109
  %65 = add i64 %.14.i78, %lsr.iv.i81
  %66 = add i64 %65, %.189.i91
  %67 = add i64 %66, 520
  %.204.i100 = inttoptr i64 %67 to ptr
  %.205.i101 = load i64, ptr %.204.i100, align 1, !noalias !109
  %.206.i102 = or i64 %.202.i99, %b.2.067.i84
  %.208.i103 = or i64 %.206.i102, %.205.i101
  %68 = add i64 %.14.i78, %lsr.iv.i81
  %69 = add i64 %68, %.182.i90
  %70 = add i64 %69, 16
  %.212.i104 = inttoptr i64 %70 to ptr
  %.213.i105 = load i64, ptr %.212.i104, align 1, !noalias !109
  %71 = add i64 %.14.i78, %lsr.iv.i81
  %72 = add i64 %71, %.189.i91
  %73 = add i64 %72, 528
  %.215.i106 = inttoptr i64 %73 to ptr
  %.216.i107 = load i64, ptr %.215.i106, align 1, !noalias !109
  %.217.i108 = or i64 %.213.i105, %c.2.068.i83
  %.219.i109 = or i64 %.217.i108, %.216.i107
  %74 = add i64 %.14.i78, %lsr.iv.i81
  %75 = add i64 %74, %.182.i90
  %76 = add i64 %75, 24
  %.223.i110 = inttoptr i64 %76 to ptr
  %.224.i111 = load i64, ptr %.223.i110, align 1, !noalias !109
  %77 = add i64 %.14.i78, %lsr.iv.i81
  %78 = add i64 %77, %.189.i91
  %79 = add i64 %78, 536
  %.226.i112 = inttoptr i64 %79 to ptr
  %.227.i113 = load i64, ptr %.226.i112, align 1, !noalias !109
  %.228.i114 = or i64 %.224.i111, %d.2.069.i82
  %.230.i115 = or i64 %.228.i114, %.227.i113
  %lsr.iv.next.i116 = add nuw nsw i64 %lsr.iv.i81, 1024
  %lsr.iv.next2.i117 = add i64 %lsr.iv1.i80, 1
  %exitcond.not.i118 = icmp eq i64 %lsr.iv.next.i116, 32768
  br i1 %exitcond.not.i118, label %B296.endif.endif.us, label %B102.i79

B296.endif.endif.us:                              ; preds = %B102.i79
  %80 = inttoptr i64 %.26 to ptr
  store i64 %.197.i97, ptr %80, align 1, !noalias !109
  %sunkaddr220 = inttoptr i64 %.26 to ptr
  %sunkaddr221 = getelementptr i8, ptr %sunkaddr220, i64 8
  store i64 %.208.i103, ptr %sunkaddr221, align 1, !noalias !109
  %sunkaddr222 = inttoptr i64 %.26 to ptr
  %sunkaddr223 = getelementptr i8, ptr %sunkaddr222, i64 16
  store i64 %.219.i109, ptr %sunkaddr223, align 1, !noalias !109
  %sunkaddr224 = inttoptr i64 %.26 to ptr
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 24
  store i64 %.230.i115, ptr %sunkaddr225, align 1, !noalias !109
  %.41.i = trunc i64 %.229164180.us to i32
  br label %B376.endif.us

B376.endif.us:                                    ; preds = %B502.us, %B296.endif.endif.us
  %lsr.iv = phi i64 [ %lsr.iv.next, %B502.us ], [ %.39, %B296.endif.endif.us ]
  %.381152156.us = phi i64 [ 0, %B296.endif.endif.us ], [ %.388.us, %B502.us ]
  %81 = inttoptr i64 %.26 to ptr
  %.388.us = add nuw nsw i64 %.381152156.us, 1
  %.7.i128 = load i64, ptr %81, align 1, !noalias !112
  %.8.i = inttoptr i64 %lsr.iv to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !112
  %.10.i129 = xor i64 %.9.i, %.7.i128
  %.11.i130 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i129)
  %sunkaddr226 = inttoptr i64 %.26 to ptr
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 8
  %.14.i133 = load i64, ptr %sunkaddr227, align 1, !noalias !112
  %82 = add i64 %lsr.iv, 8
  %.16.i135 = inttoptr i64 %82 to ptr
  %.17.i136 = load i64, ptr %.16.i135, align 1, !noalias !112
  %.18.i = xor i64 %.17.i136, %.14.i133
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i130
  %sunkaddr228 = inttoptr i64 %.26 to ptr
  %sunkaddr229 = getelementptr i8, ptr %sunkaddr228, i64 16
  %.23.i = load i64, ptr %sunkaddr229, align 1, !noalias !112
  %83 = add i64 %lsr.iv, 16
  %.25.i = inttoptr i64 %83 to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !112
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr230 = inttoptr i64 %.26 to ptr
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 24
  %.32.i = load i64, ptr %sunkaddr231, align 1, !noalias !112
  %84 = add i64 %lsr.iv, 24
  %.34.i = inttoptr i64 %84 to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !112
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i138 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i139 = add nuw nsw i64 %.29.i, %.37.i138
  %.451.not.us = icmp sgt i64 %.38.i139, %arg.within
  br i1 %.451.not.us, label %B502.us, label %B434.us

B434.us:                                          ; preds = %B376.endif.us
  %sunkaddr232 = inttoptr i64 %arg.index to ptr
  %sunkaddr233 = getelementptr i8, ptr %sunkaddr232, i64 32
  %.11.i142 = load i64, ptr %sunkaddr233, align 1, !noalias !115
  %.16.not.i = icmp eq i64 %.11.i142, 0
  br i1 %.16.not.i, label %B466.us, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B434.us
  %.22.i144 = lshr i64 %.381152156.us, 3
  %.24.i145 = add nsw i64 %.11.i142, %.22.i144
  %.27.i146 = inttoptr i64 %.24.i145 to ptr
  %.28.i147 = load i8, ptr %.27.i146, align 1, !noalias !115
  %.29.i148 = zext i8 %.28.i147 to i64
  %.31.i149 = and i64 %.381152156.us, 7
  %85 = shl nuw nsw i64 1, %.31.i149
  %86 = and i64 %85, %.29.i148
  %.473.us = icmp eq i64 %86, 0
  br i1 %.473.us, label %B466.us, label %B502.us

B466.us:                                          ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B434.us
  %sunkaddr234 = inttoptr i64 %arg.matches to ptr
  %sunkaddr235 = getelementptr i8, ptr %sunkaddr234, i64 40
  %.20.i152 = load i64, ptr %sunkaddr235, align 1, !noalias !118
  %sunkaddr236 = inttoptr i64 %arg.matches to ptr
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 24
  %.28.i155 = load i64, ptr %sunkaddr237, align 1, !noalias !118
  %.30.i156 = icmp slt i64 %.20.i152, %.28.i155
  br i1 %.30.i156, label %B116.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

B116.i:                                           ; preds = %B466.us
  %87 = inttoptr i64 %arg.matches to ptr
  %.36.i158 = load i64, ptr %87, align 1, !noalias !118
  %.38.i159 = shl nsw i64 %.20.i152, 2
  %.39.i160 = add nsw i64 %.36.i158, %.38.i159
  %.42.i = inttoptr i64 %.39.i160 to ptr
  store i32 %.41.i, ptr %.42.i, align 1, !noalias !118
  %sunkaddr238 = inttoptr i64 %arg.matches to ptr
  %sunkaddr239 = getelementptr i8, ptr %sunkaddr238, i64 8
  %.50.i = load i64, ptr %sunkaddr239, align 1, !noalias !118
  %.52.i = shl nsw i64 %.20.i152, 3
  %.53.i = add nsw i64 %.50.i, %.52.i
  %.55.i = inttoptr i64 %.53.i to ptr
  store i64 %.381152156.us, ptr %.55.i, align 1, !noalias !118
  %sunkaddr240 = inttoptr i64 %arg.matches to ptr
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr240, i64 16
  %.63.i = load i64, ptr %sunkaddr241, align 1, !noalias !118
  %.65.i = shl nsw i64 %.20.i152, 1
  %.66.i = add nsw i64 %.63.i, %.65.i
  %.68.i = trunc nuw nsw i64 %.38.i139 to i16
  %.69.i = inttoptr i64 %.66.i to ptr
  store i16 %.68.i, ptr %.69.i, align 1, !noalias !118
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B116.i, %B466.us
  %.86.i = add nsw i64 %.20.i152, 1
  %sunkaddr242 = inttoptr i64 %arg.matches to ptr
  %sunkaddr243 = getelementptr i8, ptr %sunkaddr242, i64 40
  store i64 %.86.i, ptr %sunkaddr243, align 1, !noalias !118
  br label %B502.us

B502.us:                                          ; preds = %_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B376.endif.us
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond.not = icmp eq i64 %.34.fr, %.388.us
  br i1 %exitcond.not, label %B374.B504_crit_edge.us, label %B376.endif.us

B294.backedge.us:                                 ; preds = %B374.B504_crit_edge.us
  %.236.us = add i64 %.229164180.us, 1
  %.232.us = add nsw i64 %.222159181.us, -1
  %.223.us = icmp sgt i64 %.222159181.us, 1
  br i1 %.223.us, label %B296.us, label %B544

B374.B504_crit_edge.us:                           ; preds = %B502.us
  %.543.us = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.539, ptr nonnull %excinfo.7, i64 %arg.index, i64 %arg.matches, i64 %.229164180.us, i64 %.26, i64 %arg.within)
  %cond = icmp eq i32 %.543.us, 0
  br i1 %cond, label %B294.backedge.us, label %B504.if.if, !prof !6

B296.endif.endif:                                 ; preds = %B102.i
  %88 = inttoptr i64 %.26 to ptr
  store i64 %.197.i, ptr %88, align 1, !noalias !101
  %sunkaddr244 = inttoptr i64 %.26 to ptr
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 8
  store i64 %.208.i, ptr %sunkaddr245, align 1, !noalias !101
  %sunkaddr246 = inttoptr i64 %.26 to ptr
  %sunkaddr247 = getelementptr i8, ptr %sunkaddr246, i64 16
  store i64 %.219.i, ptr %sunkaddr247, align 1, !noalias !101
  %sunkaddr248 = inttoptr i64 %.26 to ptr
  %sunkaddr249 = getelementptr i8, ptr %sunkaddr248, i64 24
  store i64 %.230.i, ptr %sunkaddr249, align 1, !noalias !101
  %.543 = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.539, ptr nonnull %excinfo.7, i64 %arg.index, i64 %arg.matches, i64 %.229164180, i64 %.26, i64 %arg.within)
  %cond175 = icmp eq i32 %.543, 0
  br i1 %cond175, label %B294.backedge, label %B504.if.if, !prof !6

B504.if.if:                                       ; preds = %B296.endif.endif, %B374.B504_crit_edge.us, %B296.endif.endif.peel
  %.us-phi194 = phi i32 [ %.543.us, %B374.B504_crit_edge.us ], [ %.543.peel, %B296.endif.endif.peel ], [ %.543, %B296.endif.endif ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_chunk(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.count, i64 %arg.chunk, i64 %arg.within, i64 %arg.turns) local_unnamed_addr #0 {
B0:
  %.112 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.319 = alloca i8, align 1
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.402 = alloca i8, align 1
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.25 = add nsw i64 %arg.index, 24
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 1
  %.30 = mul nsw i64 %arg.chunk, 88
  %.31 = add nsw i64 %.27, %.30
  %.37 = add nsw i64 %.31, 80
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.44 = add nsw i64 %arg.index, 16
  %.45 = inttoptr i64 %.44 to ptr
  %.46 = load i64, ptr %.45, align 1
  %.7.i = add nsw i64 %arg.within, 1
  %.10.i = icmp eq i64 %.46, 0
  br i1 %.10.i, label %B0.endif, label %B0.else.if.i, !prof !73

B0.else.if.i:                                     ; preds = %B0
  %0 = or i64 %.46, %.7.i
  %1 = icmp ult i64 %0, 4294967296
  br i1 %1, label %2, label %9

2:                                                ; preds = %B0.else.if.i
  %3 = trunc nuw i64 %.46 to i32
  %4 = trunc nuw i64 %.7.i to i32
  %5 = udiv i32 %4, %3
  %6 = urem i32 %4, %3
  %7 = zext i32 %5 to i64
  %8 = zext i32 %6 to i64
  br label %23

9:                                                ; preds = %B0.else.if.i
  %10 = or i64 %.7.i, %.46
  %11 = and i64 %10, -4294967296
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %20

13:                                               ; preds = %9
  %14 = trunc i64 %.46 to i32
  %15 = trunc i64 %.7.i to i32
  %16 = udiv i32 %15, %14
  %17 = urem i32 %15, %14
  %18 = zext i32 %16 to i64
  %19 = zext i32 %17 to i64
  br label %23

20:                                               ; preds = %9
  %21 = sdiv i64 %.7.i, %.46
  %22 = srem i64 %.7.i, %.46
  br label %23

23:                                               ; preds = %20, %13, %2
  %24 = phi i64 [ %7, %2 ], [ %18, %13 ], [ %21, %20 ]
  %25 = phi i64 [ %8, %2 ], [ %19, %13 ], [ %22, %20 ]
  %.28.i = xor i64 %25, %.46
  %.29.i = icmp slt i64 %.28.i, 0
  %.30.i = icmp ne i64 %25, 0
  %.31.i = and i1 %.30.i, %.29.i
  %.36.i = sext i1 %.31.i to i64
  %spec.select.i = add nsw i64 %24, %.36.i
  br label %B0.endif

B384:                                             ; preds = %B384.preheader, %B554
  %lsr.iv = phi i64 [ %arg.turns, %B384.preheader ], [ %lsr.iv.next, %B554 ]
  %.248122125 = phi i64 [ %.255, %B554 ], [ 0, %B384.preheader ]
  %.255 = add nuw nsw i64 %.248122125, 1
  %.287 = inttoptr i64 %lsr.iv to ptr
  %.288 = load i32, ptr %.287, align 1
  %.289 = zext i32 %.288 to i64
  %26 = add i64 %lsr.iv, 4
  %.295 = inttoptr i64 %26 to ptr
  %.296 = load i32, ptr %.295, align 1
  %.297 = zext i32 %.296 to i64
  %.306.not = icmp eq i32 %.288, %.296
  br i1 %.306.not, label %B554, label %B488

B488:                                             ; preds = %B384
  store i8 0, ptr %.319, align 1
  %.323 = call i32 @_ZN10nightlight4pure8matching6native8batching5serveB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr nonnull %.319, ptr nonnull %excinfo.5, i64 %arg.index, i64 %arg.matches, i64 %.31, i64 %arg.chunk, i64 %arg.queries, i64 %.248122125, i64 %.103, i64 %.289, i64 %.297, i64 %arg.within)
  %.333 = load i8, ptr %.319, align 1
  %.336 = icmp eq i8 %.333, 0
  br i1 %.336, label %B488.endif.thread, label %B488.endif

common.ret:                                       ; preds = %B556.endif.if.if, %B488.endif.if.if, %B0.endif.endif.if.if, %B658, %B536
  %common.ret.op = phi i32 [ 0, %B536 ], [ 0, %B658 ], [ %.406, %B556.endif.if.if ], [ %.323, %B488.endif.if.if ], [ %.116, %B0.endif.endif.if.if ]
  ret i32 %common.ret.op

B536:                                             ; preds = %B488.endif.thread
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B554:                                             ; preds = %B488.endif, %B384
  %lsr.iv.next = add i64 %lsr.iv, 4
  %exitcond.not = icmp eq i64 %..99, %.255
  br i1 %exitcond.not, label %B556, label %B384

B556:                                             ; preds = %B0.endif.endif.endif.endif.endif, %B554
  store i8 0, ptr %.402, align 1
  %.406 = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.402, ptr nonnull %excinfo.6, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %.31, i64 %arg.within)
  %.407 = load ptr, ptr %excinfo.6, align 8
  %.414 = icmp sgt i32 %.406, 0
  %.415 = select i1 %.414, ptr %.407, ptr undef
  %.416 = load i8, ptr %.402, align 1
  %.419 = icmp eq i8 %.416, 0
  br i1 %.419, label %B556.endif.thread, label %B556.endif

B594:                                             ; preds = %B556.endif
  %sunkaddr = inttoptr i64 %arg.matches to ptr
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr, i64 40
  %.450 = load i64, ptr %sunkaddr23, align 1
  br label %B658

B658:                                             ; preds = %B556.endif.thread, %B594
  %"$phi658.0.2.0" = phi i64 [ %.450, %B594 ], [ -1, %B556.endif.thread ]
  store i64 %"$phi658.0.2.0", ptr %retptr, align 8
  br label %common.ret

B0.endif:                                         ; preds = %23, %B0
  %quot.0.i = phi i64 [ 0, %B0 ], [ %spec.select.i, %23 ]
  %.48.i = add nsw i64 %quot.0.i, -1
  %.50.i = mul nsw i64 %quot.0.i, %.46
  %.51.i = sub nsw i64 %.7.i, %.50.i
  %.52.i = icmp slt i64 %arg.chunk, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  %.11.i = icmp slt i64 %.66.i, 0
  br i1 %.11.i, label %B0.endif.endif, label %B20.i

B20.i:                                            ; preds = %B0.endif
  switch i64 %.66.i, label %B58.else.if.i [
    i64 0, label %B0.endif.endif
    i64 1, label %B48.i
  ]

B48.i:                                            ; preds = %B20.i
  %.34.i = add nsw i64 %.39, 1
  br label %B0.endif.endif

B58.else.if.i:                                    ; preds = %B20.i
  %.42.i = add nsw i64 %.39, 1
  %.44.i = add nsw i64 %.39, -1
  %.46.i = mul nsw i64 %.44.i, %.39
  %.56.1.i = ashr i64 %.46.i, 1
  %.89.i = add nsw i64 %.42.i, %.56.1.i
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B58.else.if.i, %B48.i, %B20.i, %B0.endif
  %"$phi90.0.2.0.sink.i" = phi i64 [ 1, %B20.i ], [ 0, %B0.endif ], [ %.34.i, %B48.i ], [ %.89.i, %B58.else.if.i ]
  %.100 = shl i64 4, %.39
  %.101 = add i64 %arg.turns, 8
  %.103 = add i64 %.101, %.100
  %.116 = call i32 @_ZN10nightlight4pure8matching6native8batching5queueB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.112, ptr nonnull %excinfo.3, i64 %.31, i64 %arg.queries, i64 %arg.count, i64 %"$phi90.0.2.0.sink.i", i64 %arg.turns, i64 %.103, i64 %.39)
  %cond = icmp eq i32 %.116, 0
  br i1 %cond, label %B0.endif.endif.endif.endif.endif, label %B0.endif.endif.if.if, !prof !6

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif
  %.99 = shl nuw i64 1, %.39
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i3 = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i3, align 1, !noalias !121
  %.10.i4 = add nsw i64 %arg.matches, 48
  %.11.i5 = inttoptr i64 %.10.i4 to ptr
  store i64 0, ptr %.11.i5, align 1, !noalias !121
  %.200.not = icmp eq i64 %.39, 63
  %..99 = select i1 %.200.not, i64 0, i64 %.99
  %.242124 = icmp sgt i64 %..99, 0
  br i1 %.242124, label %B384.preheader, label %B556

B384.preheader:                                   ; preds = %B0.endif.endif.endif.endif.endif
  br label %B384

B488.endif:                                       ; preds = %B488
  %cond9 = icmp eq i32 %.323, 0
  br i1 %cond9, label %B554, label %B488.endif.if.if.loopexit, !prof !6

B488.endif.thread:                                ; preds = %B488
  %.324.le = load ptr, ptr %excinfo.5, align 8
  %.331.le = icmp sgt i32 %.323, 0
  %.332.le114 = select i1 %.331.le, ptr %.324.le, ptr undef
  %cond8 = icmp eq i32 %.323, 0
  br i1 %cond8, label %B536, label %B488.endif.if.if, !prof !6

B488.endif.if.if.loopexit:                        ; preds = %B488.endif
  %.324.le128 = load ptr, ptr %excinfo.5, align 8
  %.331.le118 = icmp sgt i32 %.323, 0
  %.332.le = select i1 %.331.le118, ptr %.324.le128, ptr undef
  br label %B488.endif.if.if

B488.endif.if.if:                                 ; preds = %B488.endif.if.if.loopexit, %B488.endif.thread
  %.332111 = phi ptr [ %.332.le, %B488.endif.if.if.loopexit ], [ %.332.le114, %B488.endif.thread ]
  store ptr %.332111, ptr %excinfo, align 8
  br label %common.ret

B556.endif:                                       ; preds = %B556
  %27 = icmp eq i32 %.406, 0
  br i1 %27, label %B594, label %B556.endif.if.if, !prof !6

B556.endif.thread:                                ; preds = %B556
  %28 = icmp eq i32 %.406, 0
  br i1 %28, label %B658, label %B556.endif.if.if, !prof !6

B556.endif.if.if:                                 ; preds = %B556.endif.thread, %B556.endif
  store ptr %.415, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8batching5serveB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.queries, i64 %arg.bucket, i64 %arg.waiting, i64 %arg.first, i64 %arg.last, i64 %arg.within) local_unnamed_addr #0 {
B0:
  %excinfo.1.i10 = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.34 = add nsw i64 %arg.table, 24
  %.35 = inttoptr i64 %.34 to ptr
  %.36 = load i64, ptr %.35, align 1
  %.37 = shl nsw i64 %arg.bucket, 2
  %.38 = add nsw i64 %.36, %.37
  %.41 = add nsw i64 %arg.table, 40
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !124
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B158, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !124
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %excinfo.2.i, align 8, !noalias !124
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %excinfo.2.i, ptr nonnull %excinfo.1.i10, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !124
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B0.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr44 = inttoptr i64 %.17.i to ptr
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 %.1467780.i
  store i8 1, ptr %sunkaddr45, align 1, !noalias !124
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B158

B72.endif.i:                                      ; preds = %B0
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !124
  %.45.i = sub nsw i64 %.38, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.38, 7
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B158, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %excinfo.2.i, align 8, !noalias !124
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr, i64 72
  %.223.i = load i64, ptr %sunkaddr46, align 1, !noalias !124
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !124
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B0.endif.thread.thread

B0.endif.thread.thread:                           ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B404.endif.endif.if.if, %B240.endif.thread, %B0.endif.thread, %B554, %B546, %B240.endif.thread.thread, %B236, %B0.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B0.endif.thread.thread ], [ 0, %B236 ], [ 0, %B240.endif.thread.thread ], [ 0, %B546 ], [ 0, %B554 ], [ %.199.i, %B0.endif.thread ], [ %.199.i45, %B240.endif.thread ], [ %.328.i, %B404.endif.endif.if.if ]
  ret i32 %common.ret.op

B158:                                             ; preds = %B72.endif.i, %B466.i, %B0
  %.115 = inttoptr i64 %.38 to ptr
  %.116 = load i32, ptr %.115, align 1
  %.117 = zext i32 %.116 to i64
  %.119 = add nsw i64 %.38, 4
  %.122 = inttoptr i64 %.119 to ptr
  %.123 = load i32, ptr %.122, align 1
  %.124 = zext i32 %.123 to i64
  %.133 = icmp eq i32 %.116, %.123
  br i1 %.133, label %B236, label %B240

B236:                                             ; preds = %B158
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B240:                                             ; preds = %B158
  %.164 = mul nuw nsw i64 %.117, 12
  %.171 = sub nsw i64 %.124, %.117
  %sunkaddr152 = inttoptr i64 %arg.index to ptr
  %sunkaddr153 = getelementptr i8, ptr %sunkaddr152, i64 64
  %.17.i13 = load i64, ptr %sunkaddr153, align 1, !noalias !128
  %.22.i14 = icmp eq i64 %.17.i13, 0
  br i1 %.22.i14, label %B302.endif, label %B72.endif.i15

B228.i28:                                         ; preds = %B228.lr.ph.i24, %B466.i36
  %lsr.iv10.i29 = phi i64 [ %13, %B228.lr.ph.i24 ], [ %lsr.iv.next11.i39, %B466.i36 ]
  %lsr.iv8.i30 = phi i64 [ %11, %B228.lr.ph.i24 ], [ %lsr.iv.next9.i38, %B466.i36 ]
  %lsr.iv.i31 = phi i64 [ %10, %B228.lr.ph.i24 ], [ %lsr.iv.next.i37, %B466.i36 ]
  %.1467780.i32 = phi i64 [ %.46.i20, %B228.lr.ph.i24 ], [ %.153.i40, %B466.i36 ]
  %7 = add i64 %.17.i13, %.1467780.i32
  %.184.i33 = inttoptr i64 %7 to ptr
  %.185.i34 = load i8, ptr %.184.i33, align 1, !noalias !128
  %.187.i35 = icmp eq i8 %.185.i34, 0
  br i1 %.187.i35, label %B274.i44, label %B466.i36

B274.i44:                                         ; preds = %B228.i28
  store i64 0, ptr %excinfo.2.i, align 8, !noalias !128
  %.199.i45 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %excinfo.2.i, ptr nonnull %excinfo.1.i10, i64 %lsr.iv10.i29, i64 %.1467780.i32), !noalias !128
  %cond.i46 = icmp eq i32 %.199.i45, 0
  br i1 %cond.i46, label %B274.endif.i48, label %B240.endif.thread, !prof !6

B428.i55:                                         ; preds = %B274.endif.i48
  %sunkaddr47 = inttoptr i64 %.17.i13 to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 %.1467780.i32
  store i8 1, ptr %sunkaddr48, align 1, !noalias !128
  br label %B466.i36

B466.i36:                                         ; preds = %B428.i55, %B228.i28
  %lsr.iv.next.i37 = add i64 %lsr.iv.i31, -1
  %lsr.iv.next9.i38 = add i64 %lsr.iv8.i30, 8
  %lsr.iv.next11.i39 = add i64 %lsr.iv10.i29, 65536
  %.153.i40 = add nsw i64 %.1467780.i32, 1
  %.140.i41 = icmp samesign ugt i64 %lsr.iv.next.i37, 1
  br i1 %.140.i41, label %B228.i28, label %B302.endif

B72.endif.i15:                                    ; preds = %B240
  %.172 = mul nsw i64 %.171, 12
  %.166 = add nsw i64 %.164, %.43
  %.37.i16 = add nsw i64 %arg.index, 80
  %.38.i17 = inttoptr i64 %.37.i16 to ptr
  %.39.i18 = load i64, ptr %.38.i17, align 1, !noalias !128
  %.45.i19 = sub nsw i64 %.166, %.39.i18
  %.46.i20 = ashr i64 %.45.i19, 16
  %.49.i = add nsw i64 %.172, %.166
  %8 = xor i64 %.39.i18, -1
  %.56.i21 = add i64 %.49.i, %8
  %.57.i22 = ashr i64 %.56.i21, 16
  %.14079.not.not.not.i23 = icmp slt i64 %.57.i22, %.46.i20
  br i1 %.14079.not.not.not.i23, label %B302.endif, label %B228.lr.ph.i24

B228.lr.ph.i24:                                   ; preds = %B72.endif.i15
  %9 = add nsw i64 %.57.i22, 2
  %10 = sub nsw i64 %9, %.46.i20
  %11 = shl nsw i64 %.46.i20, 3
  %12 = and i64 %.45.i19, -65536
  %13 = add i64 %12, %.39.i18
  br label %B228.i28

B274.endif.i48:                                   ; preds = %B274.i44
  %.209.i49 = load i64, ptr %excinfo.2.i, align 8, !noalias !128
  %sunkaddr49 = inttoptr i64 %arg.index to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 72
  %.223.i50 = load i64, ptr %sunkaddr50, align 1, !noalias !128
  %14 = add i64 %lsr.iv8.i30, %.223.i50
  %.227.i51 = inttoptr i64 %14 to ptr
  %.228.i52 = load i64, ptr %.227.i51, align 1, !noalias !128
  %.229.not.i53 = icmp eq i64 %.209.i49, %.228.i52
  br i1 %.229.not.i53, label %B428.i55, label %B240.endif.thread.thread

B240.endif.thread.thread:                         ; preds = %B274.endif.i48
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B546:                                             ; preds = %B404.endif.endif.thread, %.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B554:                                             ; preds = %B402.backedge.loopexit, %B404.endif.us, %B302.endif
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B0.endif.thread:                                  ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B240.endif.thread:                                ; preds = %B274.i44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B302.endif:                                       ; preds = %B72.endif.i15, %B466.i36, %B240
  %.284 = sub i64 %arg.last, %arg.first
  %.327152.not = icmp slt i64 %.284, 1
  br i1 %.327152.not, label %B554, label %B404.endif.preheader

B404.endif.preheader:                             ; preds = %B302.endif
  %.235 = add nsw i64 %arg.matches, 32
  %.236 = inttoptr i64 %.235 to ptr
  %.237 = load i64, ptr %.236, align 1
  %15 = add nuw nsw i64 %.171, 15
  %.109.i = lshr i64 %15, 4
  %.86.inv.i = icmp slt i64 %.171, 1
  %.130126.not131.i = icmp eq i64 %.109.i, 0
  %.130126.not.i = select i1 %.86.inv.i, i1 true, i1 %.130126.not131.i
  %.213.i = trunc i64 %arg.within to i32
  %.214.i = insertelement <16 x i32> poison, i32 %.213.i, i64 0
  %.215.i = shufflevector <16 x i32> %.214.i, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %.130126.not.i, label %B404.endif.us.preheader, label %B404.endif.preheader7

B404.endif.preheader7:                            ; preds = %B404.endif.preheader
  br label %B404.endif

B404.endif.us.preheader:                          ; preds = %B404.endif.preheader
  %16 = add nuw i64 %.284, 1
  %17 = shl i64 %arg.first, 2
  %18 = add i64 %17, %arg.waiting
  br label %B404.endif.us

B404.endif.us:                                    ; preds = %B404.endif.us, %B404.endif.us.preheader
  %lsr.iv147 = phi i64 [ %18, %B404.endif.us.preheader ], [ %lsr.iv.next148, %B404.endif.us ]
  %lsr.iv = phi i64 [ %16, %B404.endif.us.preheader ], [ %lsr.iv.next, %B404.endif.us ]
  %.368.us = inttoptr i64 %lsr.iv147 to ptr
  %.369.us = load i32, ptr %.368.us, align 1
  %.370.us = zext i32 %.369.us to i64
  %.371.us = shl nuw nsw i64 %.370.us, 5
  %.373.us = add nsw i64 %.371.us, %arg.queries
  %sunkaddr51 = inttoptr i64 %arg.table to ptr
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 48
  %.10.i.us = load i64, ptr %sunkaddr52, align 1, !noalias !132
  %.11.i.us = add nsw i64 %.373.us, %.10.i.us
  %.12.i.us = inttoptr i64 %.11.i.us to ptr
  %.13.i.us = load i32, ptr %.12.i.us, align 1, !noalias !132
  %sunkaddr53 = inttoptr i64 %.237 to ptr
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr53, i64 64
  store i32 %.13.i.us, ptr %sunkaddr54, align 1, !noalias !132
  %sunkaddr55 = inttoptr i64 %arg.table to ptr
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr55, i64 56
  %.22.i59.us = load i64, ptr %sunkaddr56, align 1, !noalias !132
  %.23.i.us = add nsw i64 %.22.i59.us, %.373.us
  %.24.i.us = inttoptr i64 %.23.i.us to ptr
  %.25.i.us = load i32, ptr %.24.i.us, align 1, !noalias !132
  %sunkaddr57 = inttoptr i64 %.237 to ptr
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 68
  store i32 %.25.i.us, ptr %sunkaddr58, align 1, !noalias !132
  %sunkaddr59 = inttoptr i64 %arg.table to ptr
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 64
  %.34.i.us = load i64, ptr %sunkaddr60, align 1, !noalias !132
  %.35.i.us = add nsw i64 %.34.i.us, %.373.us
  %.36.i.us = inttoptr i64 %.35.i.us to ptr
  %.37.i60.us = load i32, ptr %.36.i.us, align 1, !noalias !132
  %sunkaddr61 = inttoptr i64 %.237 to ptr
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 72
  store i32 %.37.i60.us, ptr %sunkaddr62, align 1, !noalias !132
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next148 = add i64 %lsr.iv147, 4
  %.327.us = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.327.us, label %B404.endif.us, label %B554

B404.endif:                                       ; preds = %B402.backedge.loopexit, %B404.endif.preheader7
  %.326146154 = phi i64 [ %.336, %B402.backedge.loopexit ], [ %.284, %B404.endif.preheader7 ]
  %.333149153 = phi i64 [ %.340, %B402.backedge.loopexit ], [ %arg.first, %B404.endif.preheader7 ]
  %.336 = add nsw i64 %.326146154, -1
  %.340 = add i64 %.333149153, 1
  %.365 = shl nsw i64 %.333149153, 2
  %.367 = add nsw i64 %.365, %arg.waiting
  %.368 = inttoptr i64 %.367 to ptr
  %.369 = load i32, ptr %.368, align 1
  %.370 = zext i32 %.369 to i64
  %.371 = shl nuw nsw i64 %.370, 5
  %.373 = add nsw i64 %.371, %arg.queries
  %sunkaddr63 = inttoptr i64 %arg.table to ptr
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 48
  %.10.i = load i64, ptr %sunkaddr64, align 1, !noalias !132
  %.11.i = add nsw i64 %.373, %.10.i
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i32, ptr %.12.i, align 1, !noalias !132
  %sunkaddr65 = inttoptr i64 %.237 to ptr
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 64
  store i32 %.13.i, ptr %sunkaddr66, align 1, !noalias !132
  %sunkaddr67 = inttoptr i64 %arg.table to ptr
  %sunkaddr68 = getelementptr i8, ptr %sunkaddr67, i64 56
  %.22.i59 = load i64, ptr %sunkaddr68, align 1, !noalias !132
  %.23.i = add nsw i64 %.22.i59, %.373
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i32, ptr %.24.i, align 1, !noalias !132
  %sunkaddr69 = inttoptr i64 %.237 to ptr
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 68
  store i32 %.25.i, ptr %sunkaddr70, align 1, !noalias !132
  %sunkaddr71 = inttoptr i64 %arg.table to ptr
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 64
  %.34.i = load i64, ptr %sunkaddr72, align 1, !noalias !132
  %.35.i = add nsw i64 %.34.i, %.373
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i60 = load i32, ptr %.36.i, align 1, !noalias !132
  %sunkaddr73 = inttoptr i64 %.237 to ptr
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr73, i64 72
  store i32 %.37.i60, ptr %sunkaddr74, align 1, !noalias !132
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !135
  %sunkaddr75 = inttoptr i64 %arg.table to ptr
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 40
  %.36.i64 = load i64, ptr %sunkaddr76, align 1, !noalias !135
  %.38.i66 = add nsw i64 %.36.i64, %.164
  br label %B130.i

B130.i:                                           ; preds = %B502.i, %B404.endif
  %at.2.0129.i = phi i64 [ %.38.i66, %B404.endif ], [ %.224.i, %B502.i ]
  %.129120128.i = phi i64 [ %.109.i, %B404.endif ], [ %.139.i, %B502.i ]
  %.136123127.i = phi i64 [ %.117, %B404.endif ], [ %.143.i, %B502.i ]
  %.139.i = add nsw i64 %.129120128.i, -1
  %.143.i = add i64 %.136123127.i, 16
  %.175.i = inttoptr i64 %at.2.0129.i to ptr
  %.176.i = load <16 x i32>, ptr %.175.i, align 4, !noalias !135
  %sunkaddr77 = inttoptr i64 %.237 to ptr
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 64
  %.179.i = load i32, ptr %sunkaddr78, align 4, !noalias !135
  %.180.i = insertelement <16 x i32> poison, i32 %.179.i, i64 0
  %.181.i = shufflevector <16 x i32> %.180.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.182.i = xor <16 x i32> %.181.i, %.176.i
  %.183.i = bitcast <16 x i32> %.182.i to <64 x i8>
  %.184.i67 = tail call range(i8 0, 9) <64 x i8> @llvm.ctpop.v64i8(<64 x i8> %.183.i)
  %sunkaddr79 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr80 = mul i64 %.171, 4
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr79, i64 %sunkaddr80
  %.187.i68 = load <16 x i32>, ptr %sunkaddr81, align 4, !noalias !135
  %sunkaddr82 = inttoptr i64 %.237 to ptr
  %sunkaddr83 = getelementptr i8, ptr %sunkaddr82, i64 68
  %.190.i = load i32, ptr %sunkaddr83, align 4, !noalias !135
  %.191.i = insertelement <16 x i32> poison, i32 %.190.i, i64 0
  %.192.i = shufflevector <16 x i32> %.191.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.193.i = xor <16 x i32> %.192.i, %.187.i68
  %.194.i = bitcast <16 x i32> %.193.i to <64 x i8>
  %.195.i69 = tail call range(i8 0, 9) <64 x i8> @llvm.ctpop.v64i8(<64 x i8> %.194.i)
  %.196.i = add nuw nsw <64 x i8> %.195.i69, %.184.i67
  %sunkaddr84 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr85 = mul i64 %.171, 8
  %sunkaddr86 = getelementptr i8, ptr %sunkaddr84, i64 %sunkaddr85
  %.199.i70 = load <16 x i32>, ptr %sunkaddr86, align 4, !noalias !135
  %sunkaddr87 = inttoptr i64 %.237 to ptr
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 72
  %.202.i = load i32, ptr %sunkaddr88, align 4, !noalias !135
  %.203.i = insertelement <16 x i32> poison, i32 %.202.i, i64 0
  %.204.i = shufflevector <16 x i32> %.203.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.205.i = xor <16 x i32> %.204.i, %.199.i70
  %.206.i = bitcast <16 x i32> %.205.i to <64 x i8>
  %.207.i = tail call range(i8 0, 9) <64 x i8> @llvm.ctpop.v64i8(<64 x i8> %.206.i)
  %.208.i = add nuw nsw <64 x i8> %.196.i, %.207.i
  %.210.i = bitcast <64 x i8> %.208.i to <16 x i32>
  %.211.i = mul <16 x i32> %.210.i, splat (i32 16843009)
  %.212.i = lshr <16 x i32> %.211.i, splat (i32 24)
  %.216.i = icmp ule <16 x i32> %.212.i, %.215.i
  %.217.i = bitcast <16 x i1> %.216.i to i16
  %.224.i = add nsw i64 %at.2.0129.i, 64
  %.231.not.i = icmp eq i16 %.217.i, 0
  br i1 %.231.not.i, label %B502.i, label %B206.i

B206.i:                                           ; preds = %B130.i
  %.218.i = zext i16 %.217.i to i64
  %.239.i = sub nsw i64 %.124, %.136123127.i
  %.240.i = icmp slt i64 %.239.i, 16
  %notmask.i = shl nsw i64 -1, %.239.i
  %.246.i = xor i64 %notmask.i, -1
  %.248.i = select i1 %.240.i, i64 %.246.i, i64 65535
  %near.3.2.i = and i64 %.248.i, %.218.i
  %.261.not.i = icmp eq i64 %near.3.2.i, 0
  %sunkaddr89 = inttoptr i64 %arg.matches to ptr
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 48
  %.314.pr.i = load i64, ptr %sunkaddr90, align 1, !noalias !135
  br i1 %.261.not.i, label %B372.i, label %B274.endif.preheader.i

B274.endif.preheader.i:                           ; preds = %B206.i
  %19 = shl i64 %.314.pr.i, 4
  %20 = add i64 %19, 4952
  br label %B274.endif.i71

B372.i:                                           ; preds = %B274.endif.i71, %B206.i
  %.314.i = phi i64 [ %.314.pr.i, %B206.i ], [ %.40.i.i, %B274.endif.i71 ]
  %.316.i = icmp sgt i64 %.314.i, 48
  br i1 %.316.i, label %B458.i, label %B502.i

B458.i:                                           ; preds = %B372.i
  store i8 0, ptr %excinfo.1.i10, align 8, !noalias !135
  %.328.i = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %excinfo.1.i10, ptr nonnull %excinfo.2.i, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within), !noalias !135
  %.329.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !135
  %.338.i = load i8, ptr %excinfo.1.i10, align 8, !noalias !135
  %.341.i = icmp eq i8 %.338.i, 0
  br i1 %.341.i, label %B458.endif.thread.i, label %B458.endif.i

B502.i:                                           ; preds = %B458.endif.i, %B372.i, %B130.i
  %.130.i = icmp samesign ugt i64 %.129120128.i, 1
  br i1 %.130.i, label %B130.i, label %B402.backedge.loopexit

B274.endif.i71:                                   ; preds = %B274.endif.i71, %B274.endif.preheader.i
  %lsr.iv.i72 = phi i64 [ %20, %B274.endif.preheader.i ], [ %lsr.iv.next.i73, %B274.endif.i71 ]
  %.12.i.i = phi i64 [ %.314.pr.i, %B274.endif.preheader.i ], [ %.40.i.i, %B274.endif.i71 ]
  %near.4.2.i = phi i64 [ %near.3.2.i, %B274.endif.preheader.i ], [ %.301.i, %B274.endif.i71 ]
  %.267.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %near.4.2.i, i1 true)
  %.269.i = add nsw i64 %.267.i, %.136123127.i
  %sunkaddr91 = inttoptr i64 %arg.matches to ptr
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr91, i64 32
  %.16.i.i = load i64, ptr %sunkaddr92, align 1, !noalias !139
  %21 = add i64 %lsr.iv.i72, %.16.i.i
  %22 = add i64 %21, -8
  %.21.i.i = inttoptr i64 %22 to ptr
  store i32 %.369, ptr %.21.i.i, align 1, !noalias !139
  %23 = add i64 %21, -4
  %.24.i.i = trunc i64 %.269.i to i32
  %.25.i.i = inttoptr i64 %23 to ptr
  store i32 %.24.i.i, ptr %.25.i.i, align 1, !noalias !139
  %.28.i.i = inttoptr i64 %21 to ptr
  store i64 %.373, ptr %.28.i.i, align 1, !noalias !139
  %sunkaddr93 = inttoptr i64 %arg.table to ptr
  %sunkaddr94 = getelementptr i8, ptr %sunkaddr93, i64 32
  %.33.i.i = load i64, ptr %sunkaddr94, align 1, !noalias !139
  %.34.i.i = shl nsw i64 %.269.i, 2
  %.35.i.i = add nsw i64 %.33.i.i, %.34.i.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.36.i.i, i32 0, i32 3, i32 1), !noalias !139
  %.40.i.i = add i64 %.12.i.i, 1
  %sunkaddr95 = inttoptr i64 %arg.matches to ptr
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr95, i64 48
  store i64 %.40.i.i, ptr %sunkaddr96, align 1, !noalias !139
  %.299.i = add nsw i64 %near.4.2.i, -1
  %.301.i = and i64 %.299.i, %near.4.2.i
  %.304.not.i = icmp eq i64 %.301.i, 0
  %lsr.iv.next.i73 = add i64 %lsr.iv.i72, 16
  br i1 %.304.not.i, label %B372.i, label %B274.endif.i71

B458.endif.i:                                     ; preds = %B458.i
  %cond5.i = icmp eq i32 %.328.i, 0
  br i1 %cond5.i, label %B502.i, label %B458.endif.if.if.loopexit.i, !prof !6

B458.endif.thread.i:                              ; preds = %B458.i
  %.336.le.i = icmp sgt i32 %.328.i, 0
  %.337.le114.i = select i1 %.336.le.i, ptr %.329.i, ptr undef
  %cond.i75 = icmp eq i32 %.328.i, 0
  br i1 %cond.i75, label %.thread, label %B404.endif.endif.thread, !prof !6

.thread:                                          ; preds = %B458.endif.thread.i
  br label %B546

B458.endif.if.if.loopexit.i:                      ; preds = %B458.endif.i
  %.336.le118.i = icmp sgt i32 %.328.i, 0
  %.337.le.i = select i1 %.336.le118.i, ptr %.329.i, ptr undef
  br label %B404.endif.endif.thread

B402.backedge.loopexit:                           ; preds = %B502.i
  %.327 = icmp samesign ugt i64 %.326146154, 1
  br i1 %.327, label %B404.endif, label %B554

B404.endif.endif.thread:                          ; preds = %B458.endif.if.if.loopexit.i, %B458.endif.thread.i
  %excinfo.4.1.ph = phi ptr [ %.337.le.i, %B458.endif.if.if.loopexit.i ], [ %.337.le114.i, %B458.endif.thread.i ]
  %cond = icmp eq i32 %.328.i, 0
  br i1 %cond, label %B546, label %B404.endif.endif.if.if, !prof !52

B404.endif.endif.if.if:                           ; preds = %B404.endif.endif.thread
  store ptr %excinfo.4.1.ph, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8batching5queueB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.table, i64 %arg.queries, i64 %arg.count, i64 %arg.probes, i64 %arg.turns, i64 %arg.waiting, i64 %arg.width) local_unnamed_addr #5 {
B0.endif:
  %const = bitcast i64 9223372036854775806 to i64
  %arg.probes.fr = freeze i64 %arg.probes
  %.27 = add nsw i64 %arg.table, 72
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 1
  %.34 = shl nuw i64 1, %arg.width
  %.35 = add nuw nsw i64 %.34, 2
  %.73.not = icmp eq i64 %arg.width, 63
  %..35 = select i1 %.73.not, i64 0, i64 %.35
  %.117270 = icmp sgt i64 %..35, 0
  br i1 %.117270, label %B100.preheader, label %B148.endif

B100.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %..35, 3
  %0 = icmp samesign ult i64 %..35, 4
  br i1 %0, label %B100.epil.preheader, label %B100.preheader.new

B100.preheader.new:                               ; preds = %B100.preheader
  %const_mat = add i64 %const, -2
  %unroll_iter = and i64 %..35, %const_mat
  %1 = add nsw i64 %..35, -4
  %2 = lshr i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %B100.epil.preheader2, label %B100.preheader.new.new

B100.preheader.new.new:                           ; preds = %B100.preheader.new
  %unroll_iter8 = and i64 %3, %const
  br label %B100

B100:                                             ; preds = %B100, %B100.preheader.new.new
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B100 ], [ %unroll_iter8, %B100.preheader.new.new ]
  %lsr.iv116 = phi i64 [ %arg.turns, %B100.preheader.new.new ], [ %12, %B100 ]
  %.159 = inttoptr i64 %lsr.iv116 to ptr
  store i32 0, ptr %.159, align 1
  %5 = add i64 %lsr.iv116, 4
  %.159.1 = inttoptr i64 %5 to ptr
  store i32 0, ptr %.159.1, align 1
  %6 = add i64 %5, 4
  %.159.2 = inttoptr i64 %6 to ptr
  store i32 0, ptr %.159.2, align 1
  %7 = add i64 %6, 4
  %.159.3 = inttoptr i64 %7 to ptr
  store i32 0, ptr %.159.3, align 1
  %8 = add i64 %7, 4
  %.159.19 = inttoptr i64 %8 to ptr
  store i32 0, ptr %.159.19, align 1
  %9 = add i64 %8, 4
  %.159.1.1 = inttoptr i64 %9 to ptr
  store i32 0, ptr %.159.1.1, align 1
  %10 = add i64 %9, 4
  %.159.2.1 = inttoptr i64 %10 to ptr
  store i32 0, ptr %.159.2.1, align 1
  %11 = add i64 %10, 4
  %.159.3.1 = inttoptr i64 %11 to ptr
  store i32 0, ptr %.159.3.1, align 1
  %lsr.iv.next117.1 = add i64 %lsr.iv116, 32
  %lsr.iv.next17 = add i64 %lsr.iv16, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next17, 0
  %12 = add i64 %11, 4
  br i1 %niter.ncmp.1, label %B148.endif.loopexit.unr-lcssa.unr-lcssa, label %B100

B442:                                             ; preds = %B442.preheader.new, %B442
  %lsr.iv13 = phi i64 [ %unroll_iter96, %B442.preheader.new ], [ %lsr.iv.next, %B442 ]
  %lsr.iv108 = phi i64 [ %16, %B442 ], [ %arg.turns, %B442.preheader.new ]
  %total.2.0311 = phi i32 [ %.597.3, %B442 ], [ 0, %B442.preheader.new ]
  %.593 = inttoptr i64 %lsr.iv108 to ptr
  %.594 = load i32, ptr %.593, align 1
  %.597 = add i32 %.594, %total.2.0311
  store i32 %.597, ptr %.593, align 1
  %13 = add i64 %lsr.iv108, 4
  %.593.1 = inttoptr i64 %13 to ptr
  %.594.1 = load i32, ptr %.593.1, align 1
  %.597.1 = add i32 %.594.1, %.597
  store i32 %.597.1, ptr %.593.1, align 1
  %14 = add i64 %13, 4
  %.593.2 = inttoptr i64 %14 to ptr
  %.594.2 = load i32, ptr %.593.2, align 1
  %.597.2 = add i32 %.594.2, %.597.1
  store i32 %.597.2, ptr %.593.2, align 1
  %15 = add i64 %14, 4
  %.593.3 = inttoptr i64 %15 to ptr
  %.594.3 = load i32, ptr %.593.3, align 1
  %.597.3 = add i32 %.594.3, %.597.2
  store i32 %.597.3, ptr %.593.3, align 1
  %lsr.iv.next = add nsw i64 %lsr.iv13, -4
  %niter97.ncmp.3 = icmp eq i64 %lsr.iv.next, 0
  %16 = add i64 %15, 4
  br i1 %niter97.ncmp.3, label %B538.endif.loopexit.unr-lcssa, label %B442

common.ret:                                       ; preds = %B646.B568.loopexit_crit_edge.us, %B538.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B148.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B100
  %17 = and i64 %3, 1
  %lcmp.mod.not10 = icmp eq i64 %17, 0
  br i1 %lcmp.mod.not10, label %B148.endif.loopexit.unr-lcssa, label %B100.epil.preheader2

B100.epil.preheader2:                             ; preds = %B148.endif.loopexit.unr-lcssa.unr-lcssa, %B100.preheader.new
  %lsr.iv116.epil.init = phi i64 [ %arg.turns, %B100.preheader.new ], [ %lsr.iv.next117.1, %B148.endif.loopexit.unr-lcssa.unr-lcssa ]
  %.159.epil5 = inttoptr i64 %lsr.iv116.epil.init to ptr
  store i32 0, ptr %.159.epil5, align 1
  %18 = add i64 %lsr.iv116.epil.init, 4
  %.159.1.epil = inttoptr i64 %18 to ptr
  store i32 0, ptr %.159.1.epil, align 1
  %19 = add i64 %lsr.iv116.epil.init, 8
  %.159.2.epil = inttoptr i64 %19 to ptr
  store i32 0, ptr %.159.2.epil, align 1
  %20 = add i64 %lsr.iv116.epil.init, 12
  %.159.3.epil = inttoptr i64 %20 to ptr
  store i32 0, ptr %.159.3.epil, align 1
  br label %B148.endif.loopexit.unr-lcssa

B148.endif.loopexit.unr-lcssa:                    ; preds = %B100.epil.preheader2, %B148.endif.loopexit.unr-lcssa.unr-lcssa
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B148.endif, label %B100.epil.preheader

B100.epil.preheader:                              ; preds = %B148.endif.loopexit.unr-lcssa, %B100.preheader
  %.123269271.epil.init = phi i64 [ 0, %B100.preheader ], [ %unroll_iter, %B148.endif.loopexit.unr-lcssa ]
  %21 = shl i64 %.123269271.epil.init, 2
  %22 = add nsw i64 %21, %arg.turns
  br label %B100.epil

B100.epil:                                        ; preds = %B100.epil, %B100.epil.preheader
  %lsr.iv114 = phi i64 [ %lsr.iv.next115, %B100.epil ], [ %xtraiter, %B100.epil.preheader ]
  %lsr.iv112 = phi i64 [ %lsr.iv.next113, %B100.epil ], [ %22, %B100.epil.preheader ]
  %.159.epil = inttoptr i64 %lsr.iv112 to ptr
  store i32 0, ptr %.159.epil, align 1
  %lsr.iv.next113 = add i64 %lsr.iv112, 4
  %lsr.iv.next115 = add nsw i64 %lsr.iv114, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next115, 0
  br i1 %epil.iter.cmp.not, label %B148.endif, label %B100.epil, !llvm.loop !142

B148.endif:                                       ; preds = %B100.epil, %B148.endif.loopexit.unr-lcssa, %B0.endif
  %.204 = icmp sgt i64 %arg.count, 0
  %.396276 = icmp sgt i64 %arg.probes.fr, 0
  %or.cond = and i1 %.204, %.396276
  br i1 %or.cond, label %B180.endif.endif.us.preheader, label %B394.endif

B180.endif.endif.us.preheader:                    ; preds = %B148.endif
  %unroll_iter90 = and i64 %arg.probes.fr, %const
  br label %B180.endif.endif.us

B180.endif.endif.us:                              ; preds = %B256.B178.loopexit_crit_edge.us, %B180.endif.endif.us.preheader
  %.252282292.us = phi i64 [ %.259.us, %B256.B178.loopexit_crit_edge.us ], [ 0, %B180.endif.endif.us.preheader ]
  %23 = inttoptr i64 %arg.table to ptr
  %24 = icmp eq i64 %arg.probes.fr, 1
  %.285.us = shl nsw i64 %.252282292.us, 5
  %.287.us = add nsw i64 %.285.us, %arg.queries
  %.9.i40 = load i64, ptr %23, align 1, !noalias !144
  %.10.i41 = add nsw i64 %.287.us, %.9.i40
  %.11.i42 = inttoptr i64 %.10.i41 to ptr
  %.12.i43 = load i32, ptr %.11.i42, align 1, !noalias !144
  %.13.i44 = zext i32 %.12.i43 to i64
  %sunkaddr = inttoptr i64 %arg.table to ptr
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr, i64 8
  %.17.i47 = load i64, ptr %sunkaddr19, align 1, !noalias !144
  %.18.i48 = lshr i64 %.13.i44, %.17.i47
  %sunkaddr20 = inttoptr i64 %arg.table to ptr
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 16
  %.22.i51 = load i64, ptr %sunkaddr21, align 1, !noalias !144
  %.23.i52 = and i64 %.18.i48, %.22.i51
  br i1 %24, label %B258.us.epil.preheader, label %B258.us.preheader

B258.us.preheader:                                ; preds = %B180.endif.endif.us
  br label %B258.us

B258.us:                                          ; preds = %B258.us, %B258.us.preheader
  %lsr.iv14 = phi i64 [ %unroll_iter90, %B258.us.preheader ], [ %lsr.iv.next15, %B258.us ]
  %lsr.iv110 = phi i64 [ %27, %B258.us ], [ %.29, %B258.us.preheader ]
  %25 = inttoptr i64 %arg.turns to ptr
  %.437.us = inttoptr i64 %lsr.iv110 to ptr
  %.438.us = load i32, ptr %.437.us, align 1
  %.439.us = zext i32 %.438.us to i64
  %.441.us = xor i64 %.23.i52, %.439.us
  %sunkaddr123 = shl nuw nsw i64 %.441.us, 2
  %sunkaddr124 = getelementptr i8, ptr %25, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 8
  %.447.us = load i32, ptr %sunkaddr125, align 1
  %.449.us = add i32 %.447.us, 1
  store i32 %.449.us, ptr %sunkaddr125, align 1
  %26 = add i64 %lsr.iv110, 4
  %.437.us.1 = inttoptr i64 %26 to ptr
  %.438.us.1 = load i32, ptr %.437.us.1, align 1
  %.439.us.1 = zext i32 %.438.us.1 to i64
  %.441.us.1 = xor i64 %.23.i52, %.439.us.1
  %sunkaddr127 = shl nuw nsw i64 %.441.us.1, 2
  %sunkaddr128 = getelementptr i8, ptr %25, i64 %sunkaddr127
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 8
  %.447.us.1 = load i32, ptr %sunkaddr129, align 1
  %.449.us.1 = add i32 %.447.us.1, 1
  store i32 %.449.us.1, ptr %sunkaddr129, align 1
  %lsr.iv.next15 = add i64 %lsr.iv14, -2
  %niter91.ncmp.1 = icmp eq i64 %lsr.iv.next15, 0
  %27 = add i64 %26, 4
  br i1 %niter91.ncmp.1, label %B256.B178.loopexit_crit_edge.us.unr-lcssa, label %B258.us

B256.B178.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B258.us
  %28 = and i64 %arg.probes.fr, 1
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %B256.B178.loopexit_crit_edge.us, label %B258.us.epil.preheader

B258.us.epil.preheader:                           ; preds = %B256.B178.loopexit_crit_edge.us.unr-lcssa, %B180.endif.endif.us
  %30 = inttoptr i64 %arg.turns to ptr
  %sunkaddr22 = inttoptr i64 %.29 to ptr
  %sunkaddr23 = mul i64 %unroll_iter90, 4
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr22, i64 %sunkaddr23
  %.438.us.epil = load i32, ptr %sunkaddr24, align 1
  %.439.us.epil = zext i32 %.438.us.epil to i64
  %.441.us.epil = xor i64 %.23.i52, %.439.us.epil
  %sunkaddr131 = shl nuw nsw i64 %.441.us.epil, 2
  %sunkaddr132 = getelementptr i8, ptr %30, i64 %sunkaddr131
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 8
  %.447.us.epil = load i32, ptr %sunkaddr133, align 1
  %.449.us.epil = add i32 %.447.us.epil, 1
  store i32 %.449.us.epil, ptr %sunkaddr133, align 1
  br label %B256.B178.loopexit_crit_edge.us

B256.B178.loopexit_crit_edge.us:                  ; preds = %B258.us.epil.preheader, %B256.B178.loopexit_crit_edge.us.unr-lcssa
  %.259.us = add nuw nsw i64 %.252282292.us, 1
  %exitcond366.not = icmp eq i64 %.259.us, %arg.count
  br i1 %exitcond366.not, label %B394.endif, label %B180.endif.endif.us

B394.endif:                                       ; preds = %B256.B178.loopexit_crit_edge.us, %B148.endif
  %31 = icmp sgt i64 %..35, 0
  br i1 %31, label %B442.preheader, label %B538.endif

B442.preheader:                                   ; preds = %B394.endif
  %xtraiter92 = and i64 %..35, 3
  %32 = icmp samesign ult i64 %..35, 4
  br i1 %32, label %B442.epil.preheader, label %B442.preheader.new

B442.preheader.new:                               ; preds = %B442.preheader
  %const_mat18 = add i64 %const, -2
  %unroll_iter96 = and i64 %..35, %const_mat18
  br label %B442

B538.endif.loopexit.unr-lcssa:                    ; preds = %B442
  %lcmp.mod94.not = icmp eq i64 %xtraiter92, 0
  br i1 %lcmp.mod94.not, label %B538.endif, label %B442.epil.preheader

B442.epil.preheader:                              ; preds = %B538.endif.loopexit.unr-lcssa, %B442.preheader
  %total.2.0311.epil.init = phi i32 [ 0, %B442.preheader ], [ %.597.3, %B538.endif.loopexit.unr-lcssa ]
  %.558307309.epil.init = phi i64 [ 0, %B442.preheader ], [ %unroll_iter96, %B538.endif.loopexit.unr-lcssa ]
  %33 = shl i64 %.558307309.epil.init, 2
  %34 = add nsw i64 %33, %arg.turns
  br label %B442.epil

B442.epil:                                        ; preds = %B442.epil, %B442.epil.preheader
  %lsr.iv106 = phi i64 [ %lsr.iv.next107, %B442.epil ], [ %xtraiter92, %B442.epil.preheader ]
  %lsr.iv104 = phi i64 [ %lsr.iv.next105, %B442.epil ], [ %34, %B442.epil.preheader ]
  %total.2.0311.epil = phi i32 [ %.597.epil, %B442.epil ], [ %total.2.0311.epil.init, %B442.epil.preheader ]
  %.593.epil = inttoptr i64 %lsr.iv104 to ptr
  %.594.epil = load i32, ptr %.593.epil, align 1
  %.597.epil = add i32 %.594.epil, %total.2.0311.epil
  store i32 %.597.epil, ptr %.593.epil, align 1
  %lsr.iv.next105 = add i64 %lsr.iv104, 4
  %lsr.iv.next107 = add nsw i64 %lsr.iv106, -1
  %epil.iter93.cmp.not = icmp eq i64 %lsr.iv.next107, 0
  br i1 %epil.iter93.cmp.not, label %B538.endif, label %B442.epil, !llvm.loop !147

B538.endif:                                       ; preds = %B442.epil, %B538.endif.loopexit.unr-lcssa, %B394.endif
  br i1 %or.cond, label %B570.endif.endif.us.preheader, label %common.ret

B570.endif.endif.us.preheader:                    ; preds = %B538.endif
  %unroll_iter102 = and i64 %arg.probes.fr, %const
  br label %B570.endif.endif.us

B570.endif.endif.us:                              ; preds = %B646.B568.loopexit_crit_edge.us, %B570.endif.endif.us.preheader
  %.701322332.us = phi i64 [ %.708.us, %B646.B568.loopexit_crit_edge.us ], [ 0, %B570.endif.endif.us.preheader ]
  %35 = inttoptr i64 %arg.table to ptr
  %36 = icmp eq i64 %arg.probes.fr, 1
  %.738.us = shl nsw i64 %.701322332.us, 5
  %.740.us = add nsw i64 %.738.us, %arg.queries
  %.9.i68 = load i64, ptr %35, align 1, !noalias !148
  %.10.i69 = add nsw i64 %.740.us, %.9.i68
  %.11.i70 = inttoptr i64 %.10.i69 to ptr
  %.12.i71 = load i32, ptr %.11.i70, align 1, !noalias !148
  %.13.i72 = zext i32 %.12.i71 to i64
  %sunkaddr25 = inttoptr i64 %arg.table to ptr
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 8
  %.17.i75 = load i64, ptr %sunkaddr26, align 1, !noalias !148
  %.18.i76 = lshr i64 %.13.i72, %.17.i75
  %sunkaddr27 = inttoptr i64 %arg.table to ptr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 16
  %.22.i79 = load i64, ptr %sunkaddr28, align 1, !noalias !148
  %.23.i80 = and i64 %.18.i76, %.22.i79
  %.906.us = trunc i64 %.701322332.us to i32
  br i1 %36, label %B648.us.epil.preheader, label %B648.us.preheader

B648.us.preheader:                                ; preds = %B570.endif.endif.us
  br label %B648.us

B648.us:                                          ; preds = %B648.us, %B648.us.preheader
  %lsr.iv11 = phi i64 [ %unroll_iter102, %B648.us.preheader ], [ %lsr.iv.next12, %B648.us ]
  %lsr.iv = phi i64 [ %39, %B648.us ], [ %.29, %B648.us.preheader ]
  %37 = inttoptr i64 %arg.turns to ptr
  %.890.us = inttoptr i64 %lsr.iv to ptr
  %.891.us = load i32, ptr %.890.us, align 1
  %.892.us = zext i32 %.891.us to i64
  %.894.us = xor i64 %.23.i80, %.892.us
  %sunkaddr139 = shl nuw nsw i64 %.894.us, 2
  %sunkaddr140 = getelementptr i8, ptr %37, i64 %sunkaddr139
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 4
  %.900.us = load i32, ptr %sunkaddr141, align 1
  %.901.us = zext i32 %.900.us to i64
  %.902.us = shl nuw nsw i64 %.901.us, 2
  %.904.us = add nsw i64 %.902.us, %arg.waiting
  %.907.us = inttoptr i64 %.904.us to ptr
  store i32 %.906.us, ptr %.907.us, align 1
  %.909.us = add i32 %.900.us, 1
  store i32 %.909.us, ptr %sunkaddr141, align 1
  %38 = add i64 %lsr.iv, 4
  %.890.us.1 = inttoptr i64 %38 to ptr
  %.891.us.1 = load i32, ptr %.890.us.1, align 1
  %.892.us.1 = zext i32 %.891.us.1 to i64
  %.894.us.1 = xor i64 %.23.i80, %.892.us.1
  %sunkaddr143 = shl nuw nsw i64 %.894.us.1, 2
  %sunkaddr144 = getelementptr i8, ptr %37, i64 %sunkaddr143
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 4
  %.900.us.1 = load i32, ptr %sunkaddr145, align 1
  %.901.us.1 = zext i32 %.900.us.1 to i64
  %.902.us.1 = shl nuw nsw i64 %.901.us.1, 2
  %.904.us.1 = add nsw i64 %.902.us.1, %arg.waiting
  %.907.us.1 = inttoptr i64 %.904.us.1 to ptr
  store i32 %.906.us, ptr %.907.us.1, align 1
  %.909.us.1 = add i32 %.900.us.1, 1
  store i32 %.909.us.1, ptr %sunkaddr145, align 1
  %lsr.iv.next12 = add i64 %lsr.iv11, -2
  %niter103.ncmp.1 = icmp eq i64 %lsr.iv.next12, 0
  %39 = add i64 %38, 4
  br i1 %niter103.ncmp.1, label %B646.B568.loopexit_crit_edge.us.unr-lcssa, label %B648.us

B646.B568.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B648.us
  %40 = and i64 %arg.probes.fr, 1
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %B646.B568.loopexit_crit_edge.us, label %B648.us.epil.preheader

B648.us.epil.preheader:                           ; preds = %B646.B568.loopexit_crit_edge.us.unr-lcssa, %B570.endif.endif.us
  %42 = inttoptr i64 %arg.turns to ptr
  %sunkaddr29 = inttoptr i64 %.29 to ptr
  %sunkaddr30 = mul i64 %unroll_iter102, 4
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr29, i64 %sunkaddr30
  %.891.us.epil = load i32, ptr %sunkaddr31, align 1
  %.892.us.epil = zext i32 %.891.us.epil to i64
  %.894.us.epil = xor i64 %.23.i80, %.892.us.epil
  %sunkaddr147 = shl nuw nsw i64 %.894.us.epil, 2
  %sunkaddr148 = getelementptr i8, ptr %42, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 4
  %.900.us.epil = load i32, ptr %sunkaddr149, align 1
  %.901.us.epil = zext i32 %.900.us.epil to i64
  %.902.us.epil = shl nuw nsw i64 %.901.us.epil, 2
  %.904.us.epil = add nsw i64 %.902.us.epil, %arg.waiting
  %.907.us.epil = inttoptr i64 %.904.us.epil to ptr
  store i32 %.906.us, ptr %.907.us.epil, align 1
  %.909.us.epil = add i32 %.900.us.epil, 1
  store i32 %.909.us.epil, ptr %sunkaddr149, align 1
  br label %B646.B568.loopexit_crit_edge.us

B646.B568.loopexit_crit_edge.us:                  ; preds = %B648.us.epil.preheader, %B646.B568.loopexit_crit_edge.us.unr-lcssa
  %.708.us = add nuw nsw i64 %.701322332.us, 1
  %exitcond371.not = icmp eq i64 %.708.us, %arg.count
  br i1 %exitcond371.not, label %common.ret, label %B570.endif.endif.us
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_added(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.count, i64 %arg.within) local_unnamed_addr #5 {
B0.endif.endif:
  %.169 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i, align 1, !noalias !151
  %.10.i = add nsw i64 %arg.matches, 48
  %.11.i = inttoptr i64 %.10.i to ptr
  store i64 0, ptr %.11.i, align 1, !noalias !151
  %.12448.not = icmp slt i64 %arg.count, 1
  br i1 %.12448.not, label %B120, label %B66.preheader

B66.preheader:                                    ; preds = %B0.endif.endif
  br label %B66

B66:                                              ; preds = %B64.backedge, %B66.preheader
  %lsr.iv = phi i64 [ %arg.queries, %B66.preheader ], [ %lsr.iv.next, %B64.backedge ]
  %.1304749 = phi i64 [ %.137, %B64.backedge ], [ 0, %B66.preheader ]
  %.173 = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.169, ptr nonnull %excinfo.2, i64 %arg.index, i64 %arg.matches, i64 %.1304749, i64 %lsr.iv, i64 %arg.within)
  %cond = icmp eq i32 %.173, 0
  br i1 %cond, label %B64.backedge, label %B66.if.if, !prof !6

B64.backedge:                                     ; preds = %B66
  %.137 = add nuw nsw i64 %.1304749, 1
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond.not = icmp eq i64 %arg.count, %.137
  br i1 %exitcond.not, label %B120, label %B66

common.ret:                                       ; preds = %B66.if.if, %B120
  %common.ret.op = phi i32 [ 0, %B120 ], [ %.173, %B66.if.if ]
  ret i32 %common.ret.op

B120:                                             ; preds = %B64.backedge, %B0.endif.endif
  %sunkaddr = inttoptr i64 %arg.matches to ptr
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr, i64 40
  %.210 = load i64, ptr %sunkaddr8, align 1
  store i64 %.210, ptr %retptr, align 8
  br label %common.ret

B66.if.if:                                        ; preds = %B66
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define noundef range(i32 -1, -2) i32 @nightlight_permute_rows(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.index, i64 %arg.source, i64 %arg.target, i64 %arg.count) local_unnamed_addr #5 {
B0.endif:
  %.9544.not = icmp slt i64 %arg.count, 1
  br i1 %.9544.not, label %common.ret, label %B36.preheader

B36.preheader:                                    ; preds = %B0.endif
  br label %B36

B36:                                              ; preds = %B34.backedge, %B36.preheader
  %.1014345 = phi i64 [ %.108, %B34.backedge ], [ 0, %B36.preheader ]
  %.134 = shl nsw i64 %.1014345, 5
  %.136 = add nsw i64 %.134, %arg.source
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 56
  %.14.i = load i64, ptr %sunkaddr2, align 1, !noalias !154
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B36
  %lsr.iv1.i = phi i64 [ %.136, %B36 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i = phi i64 [ 0, %B36 ], [ %lsr.iv.next.i, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B36 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B36 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B36 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B36 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !154
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %0 = add i64 %.14.i, %lsr.iv.i
  %1 = add i64 %0, %.182.i
  %2 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %2, 480
  %3 = add i64 %.14.i, %lsr.iv.i
  %4 = add i64 %3, %.189.i
  %5 = add i64 %4, 512
  %.191.i = inttoptr i64 %1 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !154
  %.193.i = inttoptr i64 %5 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !154
  %.195.i = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i, %.194.i
  %6 = add i64 %.14.i, %lsr.iv.i
  %7 = add i64 %6, %.182.i
  %8 = add i64 %7, 8
  %.201.i = inttoptr i64 %8 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !154
  %9 = add i64 %.14.i, %lsr.iv.i
  %10 = add i64 %9, %.189.i
  %11 = add i64 %10, 520
  %.204.i = inttoptr i64 %11 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !154
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %12 = add i64 %.14.i, %lsr.iv.i
  %13 = add i64 %12, %.182.i
  %14 = add i64 %13, 16
  %.212.i = inttoptr i64 %14 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !154
  %15 = add i64 %.14.i, %lsr.iv.i
  %16 = add i64 %15, %.189.i
  %17 = add i64 %16, 528
  %.215.i = inttoptr i64 %17 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !154
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %18 = add i64 %.14.i, %lsr.iv.i
  %19 = add i64 %18, %.182.i
  %20 = add i64 %19, 24
  %.223.i = inttoptr i64 %20 to ptr
  %.224.i = load i64, ptr %.223.i, align 1, !noalias !154
  %21 = add i64 %.14.i, %lsr.iv.i
  %22 = add i64 %21, %.189.i
  %23 = add i64 %22, 536
  %.226.i = inttoptr i64 %23 to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !154
  %.228.i = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i, %.227.i
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i, 32768
  br i1 %exitcond.not.i, label %B34.backedge, label %B102.i

B34.backedge:                                     ; preds = %B102.i
  %.139 = add nsw i64 %.134, %arg.target
  %.244.i = inttoptr i64 %.139 to ptr
  store i64 %.197.i, ptr %.244.i, align 1, !noalias !154
  %.249.i = add nsw i64 %.139, 8
  %.251.i = inttoptr i64 %.249.i to ptr
  store i64 %.208.i, ptr %.251.i, align 1, !noalias !154
  %.256.i = add nsw i64 %.139, 16
  %.258.i = inttoptr i64 %.256.i to ptr
  store i64 %.219.i, ptr %.258.i, align 1, !noalias !154
  %.263.i = add nsw i64 %.139, 24
  %.267.i = inttoptr i64 %.263.i to ptr
  store i64 %.230.i, ptr %.267.i, align 1, !noalias !154
  %.108 = add nuw nsw i64 %.1014345, 1
  %exitcond.not = icmp eq i64 %arg.count, %.108
  br i1 %exitcond.not, label %common.ret, label %B36

common.ret:                                       ; preds = %B34.backedge, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_fill_table(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.chunk) local_unnamed_addr #0 {
B0.endif:
  %.545 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.7 = add nsw i64 %arg.index, 24
  %.8 = inttoptr i64 %.7 to ptr
  %.9 = load i64, ptr %.8, align 1
  %.11 = mul nsw i64 %arg.chunk, 88
  %.12 = add nsw i64 %.9, %.11
  %.18 = inttoptr i64 %arg.index to ptr
  %.19 = load i64, ptr %.18, align 1
  %.21 = add nsw i64 %arg.index, 8
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 1
  %.32 = add nsw i64 %.12, 24
  %.33 = inttoptr i64 %.32 to ptr
  %.34 = load i64, ptr %.33, align 1
  %.37 = add nsw i64 %.12, 32
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.84 = icmp sgt i64 %.19, 0
  br i1 %.84, label %B324.lr.ph, label %B454.endif

B324.lr.ph:                                       ; preds = %B0.endif
  br label %B324.endif

B550:                                             ; preds = %B550.preheader.new, %B550
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B550 ], [ %.34, %B550.preheader.new ]
  %total.2.0160 = phi i32 [ 0, %B550.preheader.new ], [ %.345.3, %B550 ]
  %.306156158 = phi i64 [ 0, %B550.preheader.new ], [ %.313.3, %B550 ]
  %.341 = inttoptr i64 %lsr.iv22 to ptr
  %.342 = load i32, ptr %.341, align 1
  %.345 = add i32 %.342, %total.2.0160
  store i32 %.345, ptr %.341, align 1
  %0 = add i64 %lsr.iv22, 4
  %.341.1 = inttoptr i64 %0 to ptr
  %.342.1 = load i32, ptr %.341.1, align 1
  %.345.1 = add i32 %.342.1, %.345
  store i32 %.345.1, ptr %.341.1, align 1
  %1 = add i64 %lsr.iv22, 8
  %.341.2 = inttoptr i64 %1 to ptr
  %.342.2 = load i32, ptr %.341.2, align 1
  %.345.2 = add i32 %.342.2, %.345.1
  store i32 %.345.2, ptr %.341.2, align 1
  %.313.3 = add nuw nsw i64 %.306156158, 4
  %2 = add i64 %lsr.iv22, 12
  %.341.3 = inttoptr i64 %2 to ptr
  %.342.3 = load i32, ptr %.341.3, align 1
  %.345.3 = add i32 %.342.3, %.345.2
  store i32 %.345.3, ptr %.341.3, align 1
  %lsr.iv.next23 = add i64 %lsr.iv22, 16
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.313.3
  br i1 %niter.ncmp.3, label %B646.endif.loopexit.unr-lcssa, label %B550

B856:                                             ; preds = %B678.endif, %B646.endif
  %.536 = add nsw i64 %.12, 40
  %.537 = inttoptr i64 %.536 to ptr
  %.538 = load i64, ptr %.537, align 1
  %.539.not = icmp eq i64 %.538, 0
  br i1 %.539.not, label %B950, label %B916

B916:                                             ; preds = %B856
  %.549 = call i32 @_ZN10nightlight4pure8matching6native8building11fill_checksB3v40B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr nonnull %.545, ptr nonnull %excinfo.3, i64 %.12, i64 %.19, i64 %.23)
  %cond = icmp eq i32 %.549, 0
  br i1 %cond, label %B950, label %B916.if.if, !prof !6

common.ret:                                       ; preds = %B916.if.if, %B950
  %common.ret.op = phi i32 [ 0, %B950 ], [ %.549, %B916.if.if ]
  ret i32 %common.ret.op

B950:                                             ; preds = %B916, %B856
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B324.endif:                                       ; preds = %B324.endif, %B324.lr.ph
  %lsr.iv26 = phi i64 [ %lsr.iv.next27, %B324.endif ], [ %.19, %B324.lr.ph ]
  %lsr.iv24 = phi i64 [ %lsr.iv.next25, %B324.endif ], [ %.23, %B324.lr.ph ]
  %3 = inttoptr i64 %.12 to ptr
  %.9.i = load i64, ptr %3, align 1, !noalias !157
  %4 = add i64 %lsr.iv24, %.9.i
  %.11.i = inttoptr i64 %4 to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !157
  %.13.i = zext i32 %.12.i to i64
  %sunkaddr = inttoptr i64 %.12 to ptr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr, i64 8
  %.17.i = load i64, ptr %sunkaddr28, align 1, !noalias !157
  %.18.i = lshr i64 %.13.i, %.17.i
  %sunkaddr29 = inttoptr i64 %.12 to ptr
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 16
  %.22.i = load i64, ptr %sunkaddr30, align 1, !noalias !157
  %.23.i = and i64 %.18.i, %.22.i
  %sunkaddr31 = inttoptr i64 %.34 to ptr
  %sunkaddr32 = mul i64 %.23.i, 4
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr31, i64 %sunkaddr32
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 8
  %.200 = load i32, ptr %sunkaddr34, align 1
  %.202 = add i32 %.200, 1
  store i32 %.202, ptr %sunkaddr34, align 1
  %lsr.iv.next25 = add i64 %lsr.iv24, 32
  %lsr.iv.next27 = add i64 %lsr.iv26, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next27, 0
  br i1 %exitcond.not, label %B454.endif, label %B324.endif

B454.endif:                                       ; preds = %B324.endif, %B0.endif
  %.216 = add nsw i64 %.12, 80
  %.217 = inttoptr i64 %.216 to ptr
  %.218 = load i64, ptr %.217, align 1
  %.258.not = icmp eq i64 %.218, 63
  %.219 = shl nuw i64 1, %.218
  %.220 = add nuw nsw i64 %.219, 2
  %storemerge146 = select i1 %.258.not, i64 0, i64 %.220
  %.300157 = icmp sgt i64 %storemerge146, 0
  br i1 %.300157, label %B550.preheader, label %B646.endif

B550.preheader:                                   ; preds = %B454.endif
  %xtraiter = and i64 %storemerge146, 3
  %5 = icmp ult i64 %storemerge146, 4
  br i1 %5, label %B550.epil.preheader, label %B550.preheader.new

B550.preheader.new:                               ; preds = %B550.preheader
  %unroll_iter = and i64 %storemerge146, 9223372036854775804
  br label %B550

B646.endif.loopexit.unr-lcssa:                    ; preds = %B550
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B646.endif, label %B550.epil.preheader

B550.epil.preheader:                              ; preds = %B646.endif.loopexit.unr-lcssa, %B550.preheader
  %total.2.0160.epil.init = phi i32 [ 0, %B550.preheader ], [ %.345.3, %B646.endif.loopexit.unr-lcssa ]
  %.306156158.epil.init = phi i64 [ 0, %B550.preheader ], [ %.313.3, %B646.endif.loopexit.unr-lcssa ]
  %6 = shl i64 %.306156158.epil.init, 2
  %7 = add nsw i64 %.34, %6
  br label %B550.epil

B550.epil:                                        ; preds = %B550.epil, %B550.epil.preheader
  %lsr.iv20 = phi i64 [ %lsr.iv.next21, %B550.epil ], [ %xtraiter, %B550.epil.preheader ]
  %lsr.iv18 = phi i64 [ %lsr.iv.next19, %B550.epil ], [ %7, %B550.epil.preheader ]
  %total.2.0160.epil = phi i32 [ %.345.epil, %B550.epil ], [ %total.2.0160.epil.init, %B550.epil.preheader ]
  %.341.epil = inttoptr i64 %lsr.iv18 to ptr
  %.342.epil = load i32, ptr %.341.epil, align 1
  %.345.epil = add i32 %.342.epil, %total.2.0160.epil
  store i32 %.345.epil, ptr %.341.epil, align 1
  %lsr.iv.next19 = add i64 %lsr.iv18, 4
  %lsr.iv.next21 = add nsw i64 %lsr.iv20, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next21, 0
  br i1 %epil.iter.cmp.not, label %B646.endif, label %B550.epil, !llvm.loop !160

B646.endif:                                       ; preds = %B550.epil, %B646.endif.loopexit.unr-lcssa, %B454.endif
  %.441165.not = icmp slt i64 %.19, 1
  br i1 %.441165.not, label %B856, label %B678.lr.ph

B678.lr.ph:                                       ; preds = %B646.endif
  br label %B678.endif

B678.endif:                                       ; preds = %B678.endif, %B678.lr.ph
  %lsr.iv = phi i64 [ %lsr.iv.next, %B678.endif ], [ %.23, %B678.lr.ph ]
  %.447164166 = phi i64 [ 0, %B678.lr.ph ], [ %.454, %B678.endif ]
  %8 = inttoptr i64 %.12 to ptr
  %.9.i4 = load i64, ptr %8, align 1, !noalias !161
  %9 = add i64 %lsr.iv, %.9.i4
  %.11.i6 = inttoptr i64 %9 to ptr
  %.12.i7 = load i32, ptr %.11.i6, align 1, !noalias !161
  %.13.i8 = zext i32 %.12.i7 to i64
  %sunkaddr35 = inttoptr i64 %.12 to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 8
  %.17.i11 = load i64, ptr %sunkaddr36, align 1, !noalias !161
  %.18.i12 = lshr i64 %.13.i8, %.17.i11
  %sunkaddr37 = inttoptr i64 %.12 to ptr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 16
  %.22.i15 = load i64, ptr %sunkaddr38, align 1, !noalias !161
  %.23.i16 = and i64 %.18.i12, %.22.i15
  %.454 = add nuw nsw i64 %.447164166, 1
  %sunkaddr39 = inttoptr i64 %.34 to ptr
  %sunkaddr40 = mul i64 %.23.i16, 4
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr39, i64 %sunkaddr40
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 4
  %.513 = load i32, ptr %sunkaddr42, align 1
  %.514 = zext i32 %.513 to i64
  %.515 = shl nuw nsw i64 %.514, 2
  %.517 = add nsw i64 %.515, %.39
  %.519 = inttoptr i64 %.517 to ptr
  %tmp = trunc i64 %.447164166 to i32
  store i32 %tmp, ptr %.519, align 1
  %.521 = add i32 %.513, 1
  store i32 %.521, ptr %sunkaddr42, align 1
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond173.not = icmp eq i64 %.19, %.454
  br i1 %exitcond173.not, label %B856, label %B678.endif

B916.if.if:                                       ; preds = %B916
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8building11fill_checksB3v40B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.table, i64 %arg.rows, i64 %arg.hashes) local_unnamed_addr #0 {
B0.endif:
  %.12 = add nsw i64 %arg.table, 32
  %.13 = inttoptr i64 %.12 to ptr
  %.14 = load i64, ptr %.13, align 1
  %.16 = add nsw i64 %arg.table, 40
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 1
  %.26 = add nsw i64 %arg.table, 24
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 1
  %.33 = add nsw i64 %arg.table, 48
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.37 = add nsw i64 %arg.table, 56
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.41 = add nsw i64 %arg.table, 64
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.54 = add nsw i64 %arg.table, 80
  %.55 = inttoptr i64 %.54 to ptr
  %.56 = load i64, ptr %.55, align 1
  %.95.not = icmp eq i64 %.56, 63
  %.57 = shl nuw i64 1, %.56
  %storemerge = select i1 %.95.not, i64 0, i64 %.57
  %.140115 = icmp sgt i64 %storemerge, 0
  br i1 %.140115, label %B404.endif.lr.ph, label %common.ret

B404.endif.lr.ph:                                 ; preds = %B0.endif
  %.320 = add nsw i64 %arg.rows, -1
  br label %B404.endif

B402.loopexit:                                    ; preds = %B546.endif, %B404.endif
  %exitcond.not = icmp eq i64 %.153, %storemerge
  br i1 %exitcond.not, label %common.ret, label %B404.endif

common.ret:                                       ; preds = %B402.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B404.endif:                                       ; preds = %B402.loopexit, %B404.endif.lr.ph
  %.146110116 = phi i64 [ 0, %B404.endif.lr.ph ], [ %.153, %B402.loopexit ]
  %.153 = add nuw nsw i64 %.146110116, 1
  %.178 = shl nsw i64 %.146110116, 2
  %.180 = add nsw i64 %.178, %.28
  %.181 = inttoptr i64 %.180 to ptr
  %.182 = load i32, ptr %.181, align 1
  %.183 = zext i32 %.182 to i64
  %.187 = add nsw i64 %.180, 4
  %.188 = inttoptr i64 %.187 to ptr
  %.189 = load i32, ptr %.188, align 1
  %.190 = zext i32 %.189 to i64
  %.280105.not.not = icmp ugt i32 %.189, %.182
  br i1 %.280105.not.not, label %B546.lr.ph, label %B402.loopexit

B546.lr.ph:                                       ; preds = %B404.endif
  %.370 = mul nuw nsw i64 %.183, 12
  %.372 = add i64 %.370, %.18
  %reass.sub = sub nsw i64 %.190, %.183
  %0 = add nsw i64 %reass.sub, 1
  %1 = shl nuw nsw i64 %.183, 2
  %2 = add i64 %1, %.14
  %3 = shl nuw nsw i64 %.183, 3
  %4 = add i64 %3, %.18
  %5 = shl nuw nsw i64 %.190, 2
  %6 = add i64 %4, %5
  %7 = shl nuw nsw i64 %.190, 3
  %8 = add i64 %1, %.18
  %9 = add i64 %8, %7
  %10 = add nuw nsw i64 %.183, 24
  br label %B546.endif

B546.endif:                                       ; preds = %B546.endif, %B546.lr.ph
  %lsr.iv10 = phi i64 [ %lsr.iv.next11, %B546.endif ], [ %10, %B546.lr.ph ]
  %lsr.iv8 = phi i64 [ %lsr.iv.next9, %B546.endif ], [ %.372, %B546.lr.ph ]
  %lsr.iv6 = phi i64 [ %lsr.iv.next7, %B546.endif ], [ %9, %B546.lr.ph ]
  %lsr.iv4 = phi i64 [ %lsr.iv.next5, %B546.endif ], [ %6, %B546.lr.ph ]
  %lsr.iv2 = phi i64 [ %lsr.iv.next3, %B546.endif ], [ %2, %B546.lr.ph ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B546.endif ], [ %0, %B546.lr.ph ]
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.320, i64 %lsr.iv10)
  %.349 = shl nsw i64 %.13.i, 2
  %.351 = add nsw i64 %.349, %.14
  %.352 = inttoptr i64 %.351 to ptr
  %.353 = load i32, ptr %.352, align 1
  %.354 = zext i32 %.353 to i64
  %.355 = shl nuw nsw i64 %.354, 5
  %.357 = add nsw i64 %.355, %arg.hashes
  %.358 = inttoptr i64 %.357 to ptr
  tail call void @llvm.prefetch.p0(ptr %.358, i32 0, i32 3, i32 1)
  %.363 = inttoptr i64 %lsr.iv2 to ptr
  %.364 = load i32, ptr %.363, align 1
  %.365 = zext i32 %.364 to i64
  %.366 = shl nuw nsw i64 %.365, 5
  %.368 = add nsw i64 %.366, %arg.hashes
  %.378 = add nsw i64 %.368, %.35
  %.379 = inttoptr i64 %.378 to ptr
  %.380 = load i32, ptr %.379, align 1
  %.383 = inttoptr i64 %lsr.iv8 to ptr
  store i32 %.380, ptr %.383, align 1
  %.388 = add nsw i64 %.368, %.39
  %.389 = inttoptr i64 %.388 to ptr
  %.390 = load i32, ptr %.389, align 1
  %.393 = inttoptr i64 %lsr.iv4 to ptr
  store i32 %.390, ptr %.393, align 1
  %.399 = add nsw i64 %.368, %.43
  %.400 = inttoptr i64 %.399 to ptr
  %.401 = load i32, ptr %.400, align 1
  %.404 = inttoptr i64 %lsr.iv6 to ptr
  store i32 %.401, ptr %.404, align 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, 4
  %lsr.iv.next5 = add i64 %lsr.iv4, 4
  %lsr.iv.next7 = add i64 %lsr.iv6, 4
  %lsr.iv.next9 = add i64 %lsr.iv8, 4
  %lsr.iv.next11 = add nuw i64 %lsr.iv10, 1
  %.280 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.280, label %B546.endif, label %B402.loopexit
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_sum_blocks(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.begin, i64 %arg.first, i64 %arg.count, i64 %arg.sums) local_unnamed_addr #5 {
B0.endif:
  %.139 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.9443.not = icmp slt i64 %arg.count, 1
  br i1 %.9443.not, label %B142, label %B44.preheader

B44.preheader:                                    ; preds = %B0.endif
  %0 = add i64 %arg.count, 1
  %1 = shl i64 %arg.first, 3
  %2 = add i64 %arg.sums, %1
  %3 = shl i64 %arg.first, 16
  %4 = add i64 %arg.begin, %3
  br label %B44

B44:                                              ; preds = %B44.endif, %B44.preheader
  %lsr.iv10 = phi i64 [ %4, %B44.preheader ], [ %lsr.iv.next11, %B44.endif ]
  %lsr.iv8 = phi i64 [ %2, %B44.preheader ], [ %lsr.iv.next9, %B44.endif ]
  %lsr.iv = phi i64 [ %0, %B44.preheader ], [ %lsr.iv.next, %B44.endif ]
  %.1004244 = phi i64 [ %.107, %B44.endif ], [ %arg.first, %B44.preheader ]
  store i64 0, ptr %.139, align 8
  %.143 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.139, ptr nonnull %excinfo.1, i64 %lsr.iv10, i64 %.1004244)
  %cond = icmp eq i32 %.143, 0
  br i1 %cond, label %B44.endif, label %B44.if.if, !prof !6

common.ret:                                       ; preds = %B44.if.if, %B142
  %common.ret.op = phi i32 [ 0, %B142 ], [ %.143, %B44.if.if ]
  ret i32 %common.ret.op

B142:                                             ; preds = %B44.endif, %B0.endif
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        ; preds = %B44
  %.107 = add i64 %.1004244, 1
  %.153 = load i64, ptr %.139, align 8
  %.163 = inttoptr i64 %lsr.iv8 to ptr
  store i64 %.153, ptr %.163, align 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next9 = add i64 %lsr.iv8, 8
  %lsr.iv.next11 = add i64 %lsr.iv10, 65536
  %.94 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.94, label %B44, label %B142

B44.if.if:                                        ; preds = %B44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_find_damage(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.begin, i64 %arg.first, i64 %arg.count, i64 %arg.sums) local_unnamed_addr #4 {
B0.endif:
  %.141 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.arg.count = tail call i64 @llvm.smax.i64(i64 %arg.count, i64 0)
  %0 = shl i64 %arg.first, 3
  %1 = add i64 %arg.sums, %0
  %2 = shl i64 %arg.first, 16
  %3 = add i64 %arg.begin, %2
  br label %B42

B42:                                              ; preds = %B44.endif, %B0.endif
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B44.endif ], [ %3, %B0.endif ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B44.endif ], [ %1, %B0.endif ]
  %.10059 = phi i64 [ %.107, %B44.endif ], [ %arg.first, %B0.endif ]
  %.9357 = phi i64 [ %.103, %B44.endif ], [ %.arg.count, %B0.endif ]
  %.94 = icmp sgt i64 %.9357, 0
  br i1 %.94, label %B44, label %B156

B44:                                              ; preds = %B42
  store i64 0, ptr %.141, align 8
  %.145 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.141, ptr nonnull %excinfo.1, i64 %lsr.iv22, i64 %.10059)
  %cond = icmp eq i32 %.145, 0
  br i1 %cond, label %B44.endif, label %B44.if.if, !prof !6

common.ret:                                       ; preds = %B44.if.if, %B156, %B146
  %common.ret.op = phi i32 [ 0, %B146 ], [ 0, %B156 ], [ %.145, %B44.if.if ]
  ret i32 %common.ret.op

B146:                                             ; preds = %B44.endif
  %4 = add i64 %.107, -1
  store i64 %4, ptr %retptr, align 8
  br label %common.ret

B156:                                             ; preds = %B42
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        ; preds = %B44
  %.107 = add i64 %.10059, 1
  %.103 = add nsw i64 %.9357, -1
  %.155 = load i64, ptr %.141, align 8
  %.169 = inttoptr i64 %lsr.iv to ptr
  %.170 = load i64, ptr %.169, align 1
  %.171.not = icmp eq i64 %.155, %.170
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next23 = add i64 %lsr.iv22, 65536
  br i1 %.171.not, label %B42, label %B146

B44.if.if:                                        ; preds = %B44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn }
attributes #2 = { nocallback nofree nosync nounwind willreturn }
attributes #3 = { nocallback nofree nosync nounwind willreturn }
attributes #4 = { nofree norecurse nosync nounwind }
attributes #5 = { nofree norecurse nosync nounwind }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!2 = distinct !{!2, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!5 = distinct !{!5, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!6 = !{!"branch_weights", i32 49, i32 1}
!7 = !{!8, !10}
!8 = distinct !{!8, !9, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!9 = distinct !{!9, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!10 = distinct !{!10, !11, !"_ZN10nightlight4pure8matching6native9searching14ask_for_boundsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!11 = distinct !{!11, !"_ZN10nightlight4pure8matching6native9searching14ask_for_boundsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!12 = !{!10}
!13 = !{!"branch_weights", i32 39370532, i32 2108113116}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!16 = distinct !{!16, !"_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!17 = !{!18, !20}
!18 = distinct !{!18, !19, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!19 = distinct !{!19, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!20 = distinct !{!20, !21, !"_ZN10nightlight4pure8matching6native9searching14ask_for_boundsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!21 = distinct !{!21, !"_ZN10nightlight4pure8matching6native9searching14ask_for_boundsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!22 = !{!20}
!23 = !{!"branch_weights", i32 1, i32 1}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!26 = distinct !{!26, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!27 = !{!28, !30}
!28 = distinct !{!28, !29, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!29 = distinct !{!29, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!30 = distinct !{!30, !29, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!31 = !{!32, !34}
!32 = distinct !{!32, !33, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!33 = distinct !{!33, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!34 = distinct !{!34, !33, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!37 = distinct !{!37, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!40 = distinct !{!40, !"_ZN10nightlight4pure8matching6native9searching14ask_for_checksB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!41 = !{!42, !44}
!42 = distinct !{!42, !43, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!43 = distinct !{!43, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!44 = distinct !{!44, !43, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!45 = !{!46, !48}
!46 = distinct !{!46, !47, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %retptr"}
!47 = distinct !{!47, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx"}
!48 = distinct !{!48, !47, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %excinfo"}
!49 = !{!50, !46, !48}
!50 = distinct !{!50, !51, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!51 = distinct !{!51, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!52 = !{!"branch_weights", i32 715827883, i32 715827883}
!53 = !{!54, !56}
!54 = distinct !{!54, !55, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %retptr"}
!55 = distinct !{!55, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29"}
!56 = distinct !{!56, !55, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %excinfo"}
!57 = !{!58, !60}
!58 = distinct !{!58, !59, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %retptr"}
!59 = distinct !{!59, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29"}
!60 = distinct !{!60, !59, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %excinfo"}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!63 = distinct !{!63, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!64 = !{!65}
!65 = distinct !{!65, !66, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!66 = distinct !{!66, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!67 = !{!68}
!68 = distinct !{!68, !69, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!69 = distinct !{!69, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!70 = !{!71}
!71 = distinct !{!71, !72, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!72 = distinct !{!72, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!73 = !{!"branch_weights", i32 1, i32 99}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!76 = distinct !{!76, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!77 = !{!78, !80}
!78 = distinct !{!78, !79, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %retptr"}
!79 = distinct !{!79, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29"}
!80 = distinct !{!80, !79, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %excinfo"}
!81 = !{!82, !84}
!82 = distinct !{!82, !83, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %retptr"}
!83 = distinct !{!83, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29"}
!84 = distinct !{!84, !83, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %excinfo"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!87 = distinct !{!87, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!88 = !{!89}
!89 = distinct !{!89, !90, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!90 = distinct !{!90, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!91 = !{!92}
!92 = distinct !{!92, !93, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!93 = distinct !{!93, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!94 = !{!95}
!95 = distinct !{!95, !96, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!96 = distinct !{!96, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!97 = !{!98, !100}
!98 = distinct !{!98, !99, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!99 = distinct !{!99, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!100 = distinct !{!100, !99, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!101 = !{!102}
!102 = distinct !{!102, !103, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!103 = distinct !{!103, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!104 = distinct !{!104, !105}
!105 = !{!"llvm.loop.peeled.count", i32 1}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!108 = distinct !{!108, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!109 = !{!110}
!110 = distinct !{!110, !111, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!111 = distinct !{!111, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!112 = !{!113}
!113 = distinct !{!113, !114, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!114 = distinct !{!114, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!115 = !{!116}
!116 = distinct !{!116, !117, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!117 = distinct !{!117, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!118 = !{!119}
!119 = distinct !{!119, !120, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!120 = distinct !{!120, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!121 = !{!122}
!122 = distinct !{!122, !123, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!123 = distinct !{!123, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!124 = !{!125, !127}
!125 = distinct !{!125, !126, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!126 = distinct !{!126, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!127 = distinct !{!127, !126, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v12B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!128 = !{!129, !131}
!129 = distinct !{!129, !130, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!130 = distinct !{!130, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!131 = distinct !{!131, !130, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!134 = distinct !{!134, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!135 = !{!136, !138}
!136 = distinct !{!136, !137, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %retptr"}
!137 = distinct !{!137, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx"}
!138 = distinct !{!138, !137, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %excinfo"}
!139 = !{!140, !136, !138}
!140 = distinct !{!140, !141, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!141 = distinct !{!141, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!142 = distinct !{!142, !143}
!143 = !{!"llvm.loop.unroll.disable"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!146 = distinct !{!146, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!147 = distinct !{!147, !143}
!148 = !{!149}
!149 = distinct !{!149, !150, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!150 = distinct !{!150, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!151 = !{!152}
!152 = distinct !{!152, !153, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!153 = distinct !{!153, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!154 = !{!155}
!155 = distinct !{!155, !156, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!156 = distinct !{!156, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!157 = !{!158}
!158 = distinct !{!158, !159, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!159 = distinct !{!159, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!160 = distinct !{!160, !143}
!161 = !{!162}
!162 = distinct !{!162, !163, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!163 = distinct !{!163, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
